import type { DriftContext } from './drift-context.ts';

const WORDS = 'amber river quiet lantern orbit maple cedar harbor violet meadow copper drift'.split(
  ' ',
);

function words({ random }: DriftContext, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

/** A field of somebody else: with a label, with a placeholder only, or with no name at all. */
function unrelatedField(context: DriftContext): string {
  return context.random.pick([
    `<label>${words(context, 2)} <input placeholder="${words(context, 1)}"></label>`,
    `<span><input placeholder="${words(context, 2)}"></span>`,
    '<span><input></span>',
    '<span><input type="checkbox"></span>',
    '<span><select><option>amber</option></select></span>',
  ]);
}

/** Content that has nothing to do with us, and how many elements it has. */
function block(context: DriftContext): [html: string, elements: number] {
  const { random } = context;
  const count = random.int(3, 8);
  const many = (make: () => string) => Array.from({ length: count }, make).join('');
  switch (random.int(1, 5)) {
    case 1:
      return [`<nav>${many(() => `<a href="#">${words(context, 2)}</a>`)}</nav>`, count + 1];
    case 2:
      return [
        `<table><tbody>${many(
          () =>
            `<tr><td>${words(context, 1)}</td><td>${random.text(random.int(2, 16), '0123456789')}</td></tr>`,
        )}</tbody></table>`,
        count * 3 + 2,
      ];
    case 3:
      return [
        `<ul${context.classes()}>${many(() => `<li><span>${words(context, 3)}</span></li>`)}</ul>`,
        count * 2 + 1,
      ];
    case 4:
      return [
        `<div${context.classes()}>${many(
          () => `<div>${unrelatedField(context)}<button>${words(context, 1)}</button></div>`,
        )}</div>`,
        count * 4 + 1,
      ];
    default:
      return [
        `<section><h3>${words(context, 2)}</h3>${many(() => `<p>${words(context, 12)}.</p>`)}</section>`,
        count + 2,
      ];
  }
}

/** Blocks of other content with about so many elements in all. */
export function noiseBlocks(context: DriftContext, elements: number): string[] {
  const blocks: string[] = [];
  for (let made = 0; made < elements;) {
    const [html, count] = block(context);
    blocks.push(html);
    made += count;
  }
  return blocks;
}
