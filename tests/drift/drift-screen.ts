import { buttonMarkup } from './button-markup.ts';
import { DriftContext, escapeHtml } from './drift-context.ts';
import { flatMarkup } from './flat-markup.ts';
import { hideMarkup } from './hide-markup.ts';
import { noiseBlocks } from './noise-markup.ts';
import { pickLabel } from './part-text.ts';
import { rowMarkup, type Row } from './row-markup.ts';
import { isTicked, type Part, type ScreenModel } from './screen-model.ts';
import { LANGUAGES, type Language } from './wording.ts';

/** A screen as it may look one day, and what is truly on it. */
export interface DriftedScreen {
  seed: number;
  name: string;
  language: Language;
  /** Markup of the body, with declarative shadow roots. */
  html: string;
  /** Ids of the fields that can be told on it; the elements say which in `data-truth`. */
  truths: string[];
}

const TWIN = 0.25;
const TIE = 0.03;
const RIVAL = 0.12;

/** The same screen for the same seed, with about so many elements of other content. */
export function driftScreen(
  models: readonly ScreenModel[],
  seed: number,
  noise = 40,
): DriftedScreen {
  const language = LANGUAGES[seed % LANGUAGES.length] ?? 'en';
  const context = new DriftContext(seed, language);
  const { random } = context;
  const model = random.pick(models);
  const truths = new Set<string>();
  const tied = new Set<string>();
  const twins: string[] = [];
  const behind: string[] = [];
  const isDialog = model.isDialog && random.chance(0.7);
  const isModal = random.chance(0.75);
  const sections = random.shuffle(model.sections).flatMap((section) => {
    const rows = section.parts.map((part) => toRow(context, part));
    for (const row of rows) {
      if (row.part.truth === null) continue;
      truths.add(row.part.truth);
      if (random.chance(TIE)) {
        tied.add(row.part.truth);
        twins.push(markup(context, twinOf(context, row)));
        continue;
      }
      if (random.chance(TWIN)) twins.push(twinMarkup(context, row));
      if (isDialog && random.chance(TWIN)) {
        behind.push(markup(context, twinOf(context, row)));
        if (!isModal) tied.add(row.part.truth);
      }
    }
    const heading = random.pick(['h3', 'role', 'none'] as const);
    const own = sectionMarkup(context, section.heading, heading, rows, model.others);
    if (section.rivalHeading === undefined || !random.chance(RIVAL)) return [own];
    if (section.isTold !== true || heading === 'none')
      for (const { part } of rows) if (part.truth !== null) tied.add(part.truth);
    const twinRows = rows.map((row) => twinOf(context, row));
    return [own, sectionMarkup(context, section.rivalHeading, 'h3', twinRows, [])];
  });
  const others = random
    .shuffle(model.others)
    .slice(0, random.int(0, 4))
    .filter((part) => !isTicked(part))
    .map((part) => markup(context, toRow(context, part)));
  const blocks = noiseBlocks(context, noise);
  const cut = isDialog ? random.int(0, blocks.length) : 0;
  const content = random.shuffle([...sections, ...twins, ...others, ...blocks.slice(cut)]);
  const page = [...behind, ...blocks.slice(0, cut)];
  const html = isDialog
    ? `${page.join('')}${dialogMarkup(context, content.join(''), isModal)}`
    : `${page.join('')}<main>${content.join('')}</main>`;
  return {
    seed,
    name: model.name,
    language,
    html,
    truths: [...truths].filter((truth) => !tied.has(truth)),
  };
}

function dialogMarkup(context: DriftContext, content: string, isModal: boolean): string {
  const title = context.id();
  const modal = isModal ? ' aria-modal="true"' : '';
  const role = `role="dialog"${modal} aria-labelledby="${title}"`;
  const look = 'position:fixed;inset:20px;overflow:auto;background:#fff';
  return `<div${context.classes()}><div ${role} style="${look}"><h2 id="${title}">Northwind</h2>${content}</div></div>`;
}

function toRow(context: DriftContext, part: Part): Row {
  const { random, wording } = context;
  const helper = random.chance(0.25) ? random.pick(wording.sentences) : null;
  return { part, label: pickLabel(context, part), locked: 'no', helper };
}

/** Reads the same as a field of ours, and is not it. */
function twinOf(context: DriftContext, row: Row): Row {
  return { ...row, part: { ...row.part, truth: null }, helper: null };
}

function markup(context: DriftContext, row: Row): string {
  const { random } = context;
  const html = row.part.widget === 'button' ? buttonMarkup(context, row) : rowMarkup(context, row);
  const wrapped = context.wrap(html, random.int(0, 3));
  const block = `<div${context.classes()}>${wrapped}</div>`;
  return random.chance(0.08) ? context.shadow(block) : block;
}

/** A twin that a person cannot use: hidden, locked, or a search field of that name. */
function twinMarkup(context: DriftContext, row: Row): string {
  const { random, wording } = context;
  const twin = twinOf(context, row);
  const { widget, isFilled } = row.part;
  if (isFilled && random.chance(0.3))
    return markup(context, { ...twin, locked: random.pick(['disabled', 'read-only']) });
  if (widget === 'text' && random.chance(0.3)) {
    const label = escapeHtml(row.label);
    const phrase = escapeHtml(wording.search.replace('{}', row.label));
    return random.pick([
      `<input type="search" aria-label="${label}">`,
      `<div role="search"><input placeholder="${label}"></div>`,
      `<input role="searchbox" aria-label="${label}">`,
      `<input placeholder="${phrase}">`,
    ]);
  }
  return hideMarkup(context, markup(context, twin));
}

function sectionMarkup(
  context: DriftContext,
  headingKey: string,
  headed: 'h3' | 'role' | 'none',
  rows: readonly Row[],
  others: readonly Part[],
): string {
  const { random, wording } = context;
  const ticked = rows.map(({ part }) => part).find(isTicked)?.widget;
  const isChecklist = rows.every(({ part }) => part.widget === ticked);
  const fitting = others.filter((part) =>
    isTicked(part) ? part.widget === ticked && isChecklist : !isChecklist,
  );
  const added = random
    .shuffle([...new Set(fitting)])
    .slice(0, random.int(0, isChecklist ? 6 : 3))
    .map((part) => toRow(context, part));
  const all = random.shuffle([...rows, ...added]);
  const isFlat =
    random.chance(0.2) &&
    (isChecklist || all.every(({ part }) => part.widget === 'text' || part.widget === 'value'));
  const body = isFlat ? flatMarkup(context, all) : all.map((row) => markup(context, row)).join('');
  const title = escapeHtml(wording.headings[headingKey] ?? '');
  const heading = {
    h3: `<h3>${title}</h3>`,
    role: `<div role="heading">${title}</div>`,
    none: '',
  }[headed];
  const html = `<div${context.classes()}>${heading}${context.wrap(body, random.int(0, 2))}</div>`;
  return random.chance(0.06) ? context.shadow(html) : html;
}
