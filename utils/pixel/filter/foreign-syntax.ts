import type { Token } from '@/utils/pixel/filter/tokens';

/** What other filter languages write, and what to write here. Of a piece that stands in no quotation marks. */
const FOREIGN: readonly { writes: RegExp; instead: string }[] = [
  {
    writes: /^(?:AND|&&?)$/,
    instead: 'Conditions that stand side by side must all hold: leave this out.',
  },
  {
    writes:
      /^\|\|?$|^(?!\/).*\w\|\|?\w|^-?(?:ev|event|name|pixel|dataset|source|kind|status|is|finding)[:=].*\w,\w/,
    instead: 'Write OR between two alternatives: ev:Lead OR ev:Purchase.',
  },
  {
    writes: /^(?:NOT$|!.)|^[\p{L}][\p{L}_-]*(?:!=|!:|!~)/u,
    instead: 'Write a minus in front of what is to be left out: -automatic, -value=100.',
  },
  {
    writes: /^-?(?:[\p{L}_-]+[:=])?[()]/u,
    instead:
      'There are no brackets. Write every alternative in full: ev:Lead has:eid OR ev:Purchase has:eid.',
  },
  {
    writes: /^-?[:=><]/,
    instead: 'A field is missing in front of this. Write it, such as value>100.',
  },
  {
    writes: /^-?(?:[\p{L}_-]+[:=])?(?:\*|[^*]+\*$)/u,
    instead: 'There are no wildcards, and none are needed: a part is enough, such as ev:Add.',
  },
  {
    writes: /^-?(?:[\p{L}_-]+[:=])?\/.*[\^$|\\*].*\/[a-z]*$/u,
    instead: 'There are no regular expressions. A part is enough, with OR between alternatives.',
  },
];

const QUOTES = /[“”„]|^-?(?:[\p{L}_-]+[:=])?['‘’]/u;
/** Words of the language in small letters: plain text, but beside a condition with a field. */
const SMALL: Record<string, string> = { and: 'AND', or: '|', not: 'NOT' };
const KEYED = /^-?[\p{L}][\p{L}_-]*[:=><]/u;

/** Says what to write instead of something that other filter languages have; null where all is plain. */
export function describeForeign(
  { raw }: Token,
  before: Token | undefined,
  after: Token | undefined,
): string | null {
  const bare = raw.replaceAll(/"[^"]*"/g, '""');
  if (QUOTES.test(bare)) return 'Use straight double quotation marks: "…".';
  const isBeside = [before, after].some((one) => one !== undefined && KEYED.test(one.raw));
  const word = (isBeside ? SMALL[bare] : undefined) ?? bare;
  const found = FOREIGN.find(({ writes }) => writes.test(word));
  return found === undefined
    ? null
    : `${found.instead} To look for the text itself, put it in quotation marks.`;
}
