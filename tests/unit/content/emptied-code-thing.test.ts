// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptiedCodeThing } from '@/utils/content/emptied-code-thing';
import { fingerprint } from '@/utils/content/fingerprint';
import type { PageThing } from '@/utils/content/page-thing';
import { readScreen } from '@/utils/dom/locate/screen';

const told = vi.hoisted(() => [] as unknown[]);
const remembered = vi.hoisted(() => ({ fingerprint: null as string | null }));

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('@/utils/messaging/client', () => ({
  ask: (name: string, payload: unknown) => {
    if (name === 'code.emptied') told.push(payload);
    return Promise.resolve(name === 'code.emptied-here' ? remembered : { ok: true });
  },
}));
vi.mock('@/utils/dom/locate/screen', () => ({ readScreen: () => ({}) }));
vi.mock('@/utils/sites/highlevel/save-signs', () => ({ readSaveButton: () => 'save' }));
vi.mock('@/utils/sites/highlevel/read-settings', () => ({ readOptimizeJavaScript: () => null }));
vi.mock('@/utils/sites/highlevel/code-fields', () => ({
  findHeadCode: () => ({
    state: 'found',
    anchor: area,
    target: { title: '', element: area, read: () => area.value },
  }),
}));

const SAVED = '<script>fbq()</script>';
let area: HTMLTextAreaElement;
let thing: PageThing;
let stop: AbortController;

function act(element: Element, type: string): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}
function type(text: string): void {
  act(area, 'beforeinput');
  area.value = text;
}
const look = () => thing.sight(readScreen(document), []);
const save = () => act(document.body, 'click');

beforeEach(() => {
  told.length = 0;
  remembered.fingerprint = null;
  document.body.innerHTML = '<textarea></textarea>';
  area = document.querySelector('textarea') ?? document.createElement('textarea');
  area.value = SAVED;
  thing = emptiedCodeThing();
  stop = new AbortController();
  thing.start?.(() => undefined, stop.signal);
});
afterEach(() => stop.abort());

test('code that is emptied and saved before the first look is remembered', () => {
  type('');
  save();
  expect(told).toEqual([{ fingerprint: fingerprint(SAVED) }]);
});

test('code that is taken out letter by letter is remembered whole', () => {
  look();
  for (const rest of ['<script>', '<', '']) {
    type(rest);
    look();
  }
  save();
  expect(told).toEqual([{ fingerprint: fingerprint(SAVED) }]);
});

test('what was typed and taken out again, and never kept, is not remembered', () => {
  area.value = '';
  look();
  type('draft');
  look();
  type('');
  save();
  expect(told).toEqual([]);
});

test('other code that is saved in place of what had come back sticks', async () => {
  remembered.fingerprint = fingerprint(SAVED);
  look();
  await vi.waitFor(() => expect(look().state).toBe('found'));
  type('<!-- other -->');
  save();
  expect(told).toEqual([{ fingerprint: null }]);
  type('');
  save();
  expect(told.at(-1)).toEqual({ fingerprint: fingerprint('<!-- other -->') });
});
