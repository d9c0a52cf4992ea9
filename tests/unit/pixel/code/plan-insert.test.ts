import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBaseCode, planInsert, planRemove, removePixel } from '@/utils/pixel/code/base-code';
import { scanHtml } from '@/utils/pixel/code/html-scan';
import {
  brokenDocument,
  CHAT,
  foreignDocument,
  PIXEL_A,
  PIXEL_B,
  TAG_MANAGER,
  variants,
} from './made-up-code';

const code = composeBaseCode(PIXEL_A);
const anyCode = fc.constantFrom(...variants(PIXEL_A));
const otherCode = fc.constantFrom(...variants(PIXEL_B));
const runs = { numRuns: 150, seed: 20261123 };

/** Line breaks are the field's own: a browser reads all kinds as one. */
const unbroken = (text: string) => text.replaceAll(/\r\n?/g, '\n');

const scriptsOf = (html: string) =>
  scanHtml(html).flatMap(({ kind, name, content }) =>
    kind === 'element' && name === 'script' ? [content] : [],
  );

describe('planInsert', () => {
  test('says what is there and what is added', () => {
    expect(planInsert(`${TAG_MANAGER}\n<script>a()</script>`, code)).toEqual({
      kind: 'insert',
      text: `${TAG_MANAGER}\n<script>a()</script>\n${code}`,
      now: 'Google Tag Manager, 1 other script, 2 comments',
      adds: `Pixel ${PIXEL_A} · PageView`,
      note: null,
    });
    expect(planInsert('', code)).toMatchObject({ kind: 'insert', text: code, now: '' });
  });

  test.each([
    ['a\r\nb', '\r\n'],
    ['a\nb\n', '\n'],
    ['a\r', '\r\n'],
  ])('the line break before new code is the field’s own: %j', (field, gap) => {
    expect(planInsert(field, code)).toMatchObject({
      kind: 'insert',
      text: field + gap + code.replaceAll('\n', gap),
    });
  });

  test('a pixel that is there already changes nothing', () => {
    const plan = planInsert(`${CHAT}\n${code}`, variants(PIXEL_A)[3] ?? '');
    expect(plan).toMatchObject({
      kind: 'already-there',
      now: `Pixel ${PIXEL_A}, HighLevel chat widget`,
    });
  });

  test('another pixel’s block is replaced just as it stands, or kept beside', () => {
    const field = `${TAG_MANAGER}\n${composeBaseCode(PIXEL_B)}\n${CHAT}`;
    expect(planInsert(field, code)).toMatchObject({
      kind: 'replace',
      text: `${TAG_MANAGER}\n${code}\n${CHAT}`,
      textBeside: `${field}\n${code}`,
      replaces: [PIXEL_B],
    });
  });

  test('a script that does other things too is never replaced', () => {
    const field = composeBaseCode(PIXEL_B).replace('</script>', 'startChat();</script>');
    expect(planInsert(field, code)).toMatchObject({
      kind: 'insert',
      text: `${field}\n${code}`,
      note: expect.stringContaining('cannot be replaced safely') as string,
    });
  });

  test.each([
    ['<script>var a = 1;', 'a script'],
    ['<script>var a = 1;</script', 'a script'],
    ['x <!-- note', 'a comment'],
    ['<style>a{}', 'a style'],
    ['<textarea>', 'a text area'],
    ['<noscript><img>', 'a part for browsers without JavaScript'],
    ['<div class="a', 'a tag'],
    ['text </', 'a comment'],
    ['<template><p>', 'a template'],
    ['</template><template>', 'a template'],
    ['<title>x', 'a title'],
    ['<svg><path/>', 'a drawing'],
    ['<svg><style><b></style></svg>', 'a drawing'],
    ['<math><mi>', 'a formula'],
    ['<select><option>a', 'a list of choices'],
    ['<frameset></frameset>', 'a set of frames'],
  ])('refuses behind %s', (field, part) => {
    expect(planInsert(field, code)).toEqual({
      kind: 'refused',
      problem: expect.stringContaining(`inside ${part} that is never closed`) as string,
    });
  });

  test.each([
    '<script>\n',
    '</script>',
    '<!--\n',
    '-->',
    "fbq('init',",
    '`\\',
    '   ',
    '// ',
    '<a b="',
  ])(
    'half a megabyte of “%s” inside a script is read in one pass and kept',
    (unit) => {
      const junk = `<script>fbq("track","x");${unit.repeat(500_000 / unit.length)}</script>`;
      const plan = planInsert(junk, code);
      if (plan.kind === 'insert') expect(plan.text.startsWith(junk)).toBe(true);
      else expect(plan).toMatchObject({ kind: 'refused' });
    },
    60_000,
  );

  test('refuses code that is no pixel code', () => {
    expect(planInsert('', '<script>')).toMatchObject({ kind: 'refused' });
  });

  test('what was there stays byte for byte, in front; a second insert changes nothing', () => {
    fc.assert(
      fc.property(foreignDocument, anyCode, (field, pixel) => {
        const plan = planInsert(field, pixel);
        if (plan.kind !== 'insert') throw new Error(plan.kind);
        expect(plan.text.startsWith(field)).toBe(true);
        expect(unbroken(plan.text)).toContain(unbroken(pixel));
        expect(scriptsOf(plan.text).map(unbroken)).toEqual(
          [...scriptsOf(field), ...scriptsOf(pixel)].map(unbroken),
        );
        expect(planInsert(plan.text, pixel).kind).toBe('already-there');
      }),
      runs,
    );
  });

  test('insert, then remove, gives the original back', () => {
    fc.assert(
      fc.property(foreignDocument, fc.option(otherCode), anyCode, (document, other, pixel) => {
        const field = document + (other ?? '');
        const plan = planInsert(field, pixel);
        if (plan.kind !== 'insert' && plan.kind !== 'replace') throw new Error(plan.kind);
        const inserted = plan.kind === 'insert' ? plan.text : plan.textBeside;
        expect(removePixel(inserted, PIXEL_A)).toBe(field);
      }),
      runs,
    );
  });

  test('replacing touches the other pixel’s block only', () => {
    fc.assert(
      fc.property(
        foreignDocument,
        otherCode,
        anyCode,
        foreignDocument,
        (head, other, pixel, tail) => {
          const field = `${head}\n<p>\n${other}\n</p>\n${tail}`;
          const plan = planInsert(field, pixel);
          if (plan.kind !== 'replace') throw new Error(plan.kind);
          expect(plan.text.startsWith(`${head}\n<p>\n`)).toBe(true);
          expect(plan.text.endsWith(`\n</p>\n${tail}`)).toBe(true);
          expect(plan.text).not.toContain(PIXEL_B);
          expect(planInsert(plan.text, pixel).kind).toBe('already-there');
        },
      ),
      runs,
    );
  });

  test('whatever stands in the field, it is kept, or the insert is refused', () => {
    fc.assert(
      fc.property(brokenDocument, (field) => {
        const plan = planInsert(field, code);
        if (plan.kind === 'refused') return;
        if (plan.kind !== 'insert') throw new Error(plan.kind);
        expect(plan.text.startsWith(field)).toBe(true);
        expect(scriptsOf(plan.text).map(unbroken)).toEqual(
          [...scriptsOf(field), ...scriptsOf(code)].map(unbroken),
        );
        expect(removePixel(plan.text, PIXEL_A)).toBe(field);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});

describe('planRemove', () => {
  test('takes a block out of the middle with its line', () => {
    const field = `${TAG_MANAGER}\r\n${code}\r\n${CHAT}`;
    expect(planRemove(field, PIXEL_A)).toEqual({
      kind: 'removed',
      text: `${TAG_MANAGER}\r\n${CHAT}`,
    });
  });

  test('takes out all blocks of a pixel that is there twice', () => {
    const field = `${code}\n${CHAT}\n${code}`;
    expect(removePixel(field, PIXEL_A)).toBe(`\n${CHAT}`);
  });

  test('a pixel that is not there changes nothing', () => {
    expect(planRemove(code, PIXEL_B)).toMatchObject({ kind: 'absent', text: code });
  });

  test('a script that also does something else stays, with a sentence', () => {
    const shared = code.replace(`fbq('track'`, `fbq('init', '${PIXEL_B}');\nfbq('track'`);
    const mixed = code.replace('</script>', 'gtag("config", "G-1");</script>');
    for (const field of [shared, mixed]) {
      expect(planRemove(field, PIXEL_A)).toMatchObject({ kind: 'refused', text: field });
      expect(removePixel(field, PIXEL_A)).toBe(field);
    }
  });
});
