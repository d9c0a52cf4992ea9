import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  composeBaseCode,
  parseTrackingCode,
  planInsert,
  planRemove,
  removePixel,
} from '@/utils/pixel/code/base-code';
import { planChanges } from '@/utils/pixel/code/plan-changes';
import { hostileDocument, hugeDocument } from './hostile-document';
import { PIXEL_A, PIXEL_B, variants } from './made-up-code';
import { scriptsOf } from './scripts-of';

/** Every test takes documents of its own; the long run takes the 10,000 that the bar asks for. */
const isSoak = process.env['PIXEL_COURIER_SOAK'] === '1';
const runs = { numRuns: isSoak ? 10_000 : 250, seed: 20261123 };
const A = composeBaseCode(PIXEL_A);
const anyCode = fc.constantFrom(...variants(PIXEL_A));
const otherCode = fc.constantFrom(...variants(PIXEL_B));
const LONG = 600_000;

/** How many of the documents were changed: a generator whose documents are all refused proves nothing. */
function check(property: fc.IProperty<unknown[]>, changed: () => number): void {
  fc.assert(property, runs);
  expect(changed()).toBeGreaterThan(runs.numRuns / 2);
}

test(
  `${runs.numRuns} documents: an insert adds its own scripts behind all others, once, and can be taken back`,
  () => {
    let changed = 0;
    const property = fc.property(hostileDocument, anyCode, (field, code) => {
      const plan = planInsert(field, code);
      if (plan.kind === 'refused') return;
      if (plan.kind !== 'insert') throw new Error(plan.kind);
      changed += 1;
      expect(plan.text.startsWith(field)).toBe(true);
      expect(scriptsOf(plan.text)).toEqual([...scriptsOf(field), ...scriptsOf(code)]);
      expect(planInsert(plan.text, code)).toMatchObject({ kind: 'already-there', update: null });
      expect(removePixel(plan.text, PIXEL_A)).toBe(field);
    });
    check(property, () => changed);
  },
  LONG,
);

test(
  `${runs.numRuns} documents: replacing and removing a pixel touch its own bytes only`,
  () => {
    let changed = 0;
    const property = fc.property(
      hostileDocument,
      otherCode,
      hostileDocument,
      (before, other, after) => {
        // Something stands between: a comment of the pixel's on its own would be taken for this one's.
        const [head, tail] = [`${before}<hr>\n`, `\n<hr>${after}`];
        const field = head + other + tail;
        const replaced = planInsert(field, A);
        if (replaced.kind === 'replace') {
          changed += 1;
          expect(replaced.text.startsWith(head) && replaced.text.endsWith(tail)).toBe(true);
          const others = without(scriptsOf(field), scriptsOf(other));
          expect(without(scriptsOf(replaced.text), scriptsOf(A))).toEqual(others);
          expect(parseTrackingCode(replaced.text).pixelIds).not.toContain(PIXEL_B);
          expect(planInsert(replaced.text, A).kind).toBe('already-there');
        }
        const removed = planRemove(field, PIXEL_B);
        if (removed.kind !== 'removed') {
          expect(removed.text).toBe(field);
          return;
        }
        // One line break goes with it, and where it ends in a carriage return that is a part of it.
        expect(removed.text.startsWith(head.replace(/\r?\n$/, ''))).toBe(true);
        expect(removed.text.endsWith(tail)).toBe(true);
        const others = without(scriptsOf(field), scriptsOf(other));
        expect(scriptsOf(removed.text)).toEqual(others);
      },
    );
    check(property, () => changed);
  },
  LONG,
);

test(
  `${runs.numRuns} documents: replacing a pixel that stands there twice leaves none of it and all else`,
  () => {
    let changed = 0;
    const property = fc.property(
      hostileDocument,
      otherCode,
      hostileDocument,
      otherCode,
      hostileDocument,
      (before, first, between, second, after) => {
        const [head, middle, tail] = [
          `${before}<hr>\n`,
          `\n<hr>${between}<hr>\n`,
          `\n<hr>${after}`,
        ];
        const field = head + first + middle + second + tail;
        const plan = planChanges(field, PIXEL_A, A);
        const replaced = plan.ok && plan.changes.find(({ kind }) => kind === 'replace');
        if (!replaced || (parseTrackingCode(field).starts.get(PIXEL_B) ?? 0) < 2) return;
        changed += 1;
        expect(replaced.text.startsWith(head) && replaced.text.endsWith(tail)).toBe(true);
        expect(replaced.text).toContain(middle.replace(/\r?\n$/, ''));
        const isLeft = parseTrackingCode(replaced.text).starts.has(PIXEL_B);
        expect(plan.notes.some((note) => note.includes('goes on counting'))).toBe(isLeft);
        const [was, is] = [scriptsOf(field), without(scriptsOf(replaced.text), scriptsOf(A))];
        const [one, other] = [scriptsOf(first), scriptsOf(second)];
        // Where one of the two stands inside a script of somebody else's, that one is left.
        if (isLeft) expect([without(was, one), without(was, other)]).toContainEqual(is);
        else expect(is).toEqual(without(without(was, one), other));
        expect(planInsert(replaced.text, A).kind).toBe('already-there');
      },
    );
    check(property, () => changed);
  },
  LONG,
);

test(
  'a megabyte of code is read, changed and given back to the byte',
  () => {
    fc.assert(
      fc.property(hugeDocument, (field) => {
        const plan = planInsert(field, A);
        if (plan.kind === 'refused') return;
        if (plan.kind !== 'insert') throw new Error(plan.kind);
        expect(plan.text.startsWith(field)).toBe(true);
        expect(removePixel(plan.text, PIXEL_A)).toBe(field);
      }),
      { numRuns: isSoak ? 30 : 3, seed: 20261123 },
    );
  },
  LONG,
);

/** A list without a run of entries; as it is where that is not in it: what never ran, in a template. */
function without<T>(list: T[], run: T[]): T[] {
  const texts = list.map((entry) => JSON.stringify(entry));
  const wanted = run.map((entry) => JSON.stringify(entry));
  const at = texts.findIndex((_, start) =>
    wanted.every((text, index) => texts[start + index] === text),
  );
  return at < 0 ? list : list.toSpliced(at, run.length);
}
