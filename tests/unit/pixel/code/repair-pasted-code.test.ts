import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPixelCode, composeBaseCode } from '@/utils/pixel/code/base-code';
import { repairPastedCode } from '@/utils/pixel/code/repair-pasted-code';
import { foreignDocument, PIXEL_A, variants } from './made-up-code';

const base = composeBaseCode(PIXEL_A);
const escaped = (code: string) =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test.each([
  ['brackets as entities', escaped(base)],
  ['brackets as entities, twice over', escaped(escaped(base))],
  ['quotes as entities, too', escaped(base).replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
  ['the fence of a chat', `\`\`\`html\n${base}\n\`\`\``],
  ['unbreakable spaces', base.replaceAll(' ', '\u00a0')],
  ['a byte order mark', `\ufeff${base}`],
])('%s: the very code comes back', (_what, text) => {
  const { code, repairs } = repairPastedCode(text);
  expect(code).toBe(base);
  expect(repairs).toHaveLength(1);
  expect(repairs[0]).toMatch(/^The |^Hidden /);
});

test('typographic quotation marks are made plain, and the code is whole again', () => {
  const curly = base.replaceAll(/'([^']*)'/g, '‘$1’').replaceAll(/"([^"]*)"/g, '“$1”');
  expect(checkPixelCode(curly, null)).toMatchObject({ ok: false });
  expect(repairPastedCode(curly).code).toBe(base);
});

test('code that needs no repair is not touched, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...variants(PIXEL_A)), foreignDocument, (code, rest) => {
      expect(repairPastedCode(`${code}${rest}`)).toEqual({ code: `${code}${rest}`, repairs: [] });
    }),
    { numRuns: 200, seed: 20261123 },
  );
});
