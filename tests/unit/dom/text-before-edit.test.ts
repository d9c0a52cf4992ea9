// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTextsBeforeEdit, type TextsBeforeEdit } from '@/utils/dom/text-before-edit';

let area: HTMLTextAreaElement;
let texts: TextsBeforeEdit;
let stop: AbortController;

/** Changes the field as the browser does for a person, or for a script. */
function edit(text: string, isTrusted = true): void {
  const event = new Event('beforeinput', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  area.dispatchEvent(event);
  area.value = text;
}

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/a' });
  document.body.innerHTML = '<textarea></textarea>';
  area = document.querySelector('textarea') ?? document.createElement('textarea');
  area.value = 'saved';
  stop = new AbortController();
  texts = watchTextsBeforeEdit(document, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

test('the text before the first change is kept over all that follow, until it is forgotten', () => {
  expect(texts.of(area)).toBeUndefined();
  edit('save');
  edit('');
  expect(texts.of(area)).toBe('saved');
  texts.forget();
  expect(texts.of(area)).toBeUndefined();
  edit('new');
  expect(texts.of(area)).toBe('');
});

test('on another address it is another text', () => {
  edit('');
  vi.stubGlobal('location', { pathname: '/b' });
  expect(texts.of(area)).toBeUndefined();
  area.value = 'saved there';
  edit('');
  expect(texts.of(area)).toBe('saved there');
});

test('what a script changes is no change of a person', () => {
  edit('', false);
  expect(texts.of(area)).toBeUndefined();
});

test('nothing is heard any more once it has ended', () => {
  stop.abort();
  edit('');
  expect(texts.of(area)).toBeUndefined();
});
