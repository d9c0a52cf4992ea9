/** What is wrong with a text that was taken for an access token: never repeats any of it. */
export type TokenShape = { ok: true; token: string } | { ok: false; problem: string };

interface Rule {
  isBroken: (text: string) => boolean;
  problem: string;
}

const AGAIN =
  'Copy it again in Events Manager: it is shown only once, so you may have to generate a new one.';

/** In this order: the first rule that is broken gives the sentence (facts, Meta, "Token"). */
const RULES: Rule[] = [
  {
    isBroken: (text) => text === '',
    problem: 'There is no token here yet. Generate one in Events Manager under Settings first.',
  },
  {
    isBroken: (text) => /…|\.\.\./.test(text),
    problem: `This token is shortened with an ellipsis, so only a part of it is here. ${AGAIN}`,
  },
  {
    isBroken: (text) => /[•●∙·*]/.test(text),
    problem: `This token is masked, so the real characters are not here. ${AGAIN}`,
  },
  {
    isBroken: (text) => /\s/.test(text),
    problem: `This token has a space or a line break in the middle. ${AGAIN}`,
  },
  {
    isBroken: (text) => /^\d+\|/.test(text),
    problem:
      'This is an app token (numbers, a bar, a secret), which cannot send events for a dataset. Use the token from Generate access token in Events Manager under Settings.',
  },
  {
    isBroken: (text) => /^IG[QA]/i.test(text),
    problem:
      'This is an Instagram token, which cannot send events for a dataset. Use the token from Generate access token in Events Manager under Settings.',
  },
  {
    isBroken: (text) => !text.startsWith('EAA'),
    problem:
      'This does not look like a Conversions API token: those begin with EAA. Use the token from Generate access token in Events Manager under Settings.',
  },
  {
    isBroken: (text) => /[^A-Za-z0-9]/.test(text),
    problem: `This token holds characters that no token has: only letters and digits are possible. ${AGAIN}`,
  },
  {
    isBroken: (text) => text.length < 100,
    problem: `This token ends in the middle: it is too short to be whole. ${AGAIN}`,
  },
  {
    isBroken: (text) => text.length > 400,
    problem: `This is longer than a token can be, so it may have been pasted twice. ${AGAIN}`,
  },
];

/**
 * Whether a text has the shape of a Conversions API token: `EAA`, then letters and digits, 100 to
 * 400 in all. White space around it is taken off. Says nothing of whether the token works.
 */
export function checkTokenShape(text: string): TokenShape {
  const token = text.trim();
  const broken = RULES.find((rule) => rule.isBroken(token));
  return broken === undefined ? { ok: true, token } : { ok: false, problem: broken.problem };
}
