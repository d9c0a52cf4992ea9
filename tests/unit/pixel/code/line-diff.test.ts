import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from '@/utils/pixel/code/line-diff';

test('an insertion at the end shows what stands before it', () => {
  expect(diffLines('a\nb\nc', 'a\nb\nc\nnew')).toEqual([
    { kind: 'kept', text: 'b' },
    { kind: 'kept', text: 'c' },
    { kind: 'added', text: 'new' },
  ]);
});

test('an empty field has nothing to remove', () => {
  expect(diffLines('', 'x')).toEqual([{ kind: 'added', text: 'x' }]);
});

test('equal texts change nothing', () => {
  expect(diffLines('a\nb', 'a\nb').every(({ kind }) => kind === 'kept')).toBe(true);
});

test('removed and added lines are just what differs', () => {
  const line = fc.constantFrom('a', 'b', 'c', '<script>', '');
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(line, { maxLength: 8 }),
      (before, after) => {
        const diff = diffLines(before.join('\n'), after.join('\n'));
        const added = diff.filter(({ kind }) => kind === 'added').length;
        const removed = diff.filter(({ kind }) => kind === 'removed').length;
        const count = (lines: string[]) =>
          lines.join('\n') === '' ? 0 : lines.join('\n').split('\n').length;
        expect(added - removed).toBe(count(after) - count(before));
      },
    ),
  );
});
