// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { writeInTurn } from '@/utils/content/write-in-turn';

let name: HTMLInputElement;
let value: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<input value="old name"><input value="">';
  const [first, second] = document.querySelectorAll('input');
  if (!first || !second) throw new Error('Nothing was drawn.');
  [name, value] = [first, second];
});

const changes = () => [
  { control: name, before: 'old name', after: 'CAPI token' },
  { control: value, before: '', after: 'the secret' },
];
/** What a page does as soon as the first field was written. */
const afterFirst = (act: () => void) =>
  name.addEventListener('input', () => queueMicrotask(act), { once: true });

test('both are written while nothing else happens', async () => {
  expect(await writeInTurn(changes(), () => true)).toBe(true);
  expect([name.value, value.value]).toEqual(['CAPI token', 'the secret']);
});

test.each<[what: string, act: () => void]>([
  ['shows another record in the same fields', () => (name.value = 'Another value')],
  ['puts something into the second', () => (value.value = 'somebody else’s')],
  ['draws the second anew', () => value.remove()],
])('a page that %s after the first was written gets nothing more', async (_what, act) => {
  afterFirst(act);
  expect(await writeInTurn(changes(), () => true)).toBe(false);
  expect(value.value).not.toBe('the secret');
});

test('nor does one that is no longer the same', async () => {
  let isSame = true;
  afterFirst(() => (isSame = false));
  expect(await writeInTurn(changes(), () => isSame)).toBe(false);
  expect(value.value).toBe('');
});
