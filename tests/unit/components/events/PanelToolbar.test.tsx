// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import { cells, giveSizes, openPanel, PLAIN } from './open-panel';

beforeAll(giveSizes);

test('a filter that hides everything says so and can be lifted', () => {
  const view = openPanel();
  view.type('searchbox', 'Filter events', 'nothing-like-it');
  expect(view.root.textContent).toContain('No event matches this filter.');
  view.press('button', 'Show all events');
  expect(view.one('grid', 'Events').querySelectorAll('[role=row]')).toHaveLength(13);
});

test('while a filter has a mistake it says where, and the last list stays', () => {
  const view = openPanel();
  view.type('searchbox', 'Filter events', 'ev:Lead');
  view.type('searchbox', 'Filter events', 'ev:Lead sorce:x');
  expect(view.one('alert').textContent).toContain(
    'There is no field “sorce”. Did you mean source?',
  );
  expect(view.one('alert').querySelector('mark')?.textContent).toBe('sorce');
  expect(view.one('grid', 'Events').getAttribute('aria-rowcount')).toBe('3');
});

test('the completion is taken with Tab; a menu writes the same language', () => {
  const view = openPanel();
  view.type('searchbox', 'Filter events', 'ev:Sche');
  const field = view.one('searchbox', 'Filter events') as HTMLInputElement;
  expect(view.all('option').map((option) => option.textContent)).toEqual([
    'ev:schedule',
    'ev:Schedule',
  ]);
  view.key(field, 'Tab');
  expect(field.value).toBe('ev:schedule');
  // The other one is still offered, but the key must lead on.
  expect(view.key(field, 'Tab').defaultPrevented).toBe(false);
  expect(field.value).toBe('ev:schedule');
  view.press('button', 'Source');
  view.press('menuitemcheckbox', 'Server');
  expect(field.value).toBe('ev:schedule source:Server');
});

test('the list is never narrower than its columns, so that all can be scrolled to', () => {
  const view = openPanel({ settings: { ...PLAIN, columns: ['Time', 'Event', 'Pixel'] } });
  const { style } = view.one('grid', 'Events');
  expect(style.getPropertyValue('--pc-columns')).toBe('64px minmax(96px, 1.2fr) 136px');
  expect(style.getPropertyValue('--pc-least')).toBe(`${64 + 96 + 136 + 4 * 12}px`);
});

test('what is not offered on screen is not taken, and a menu closes a quotation mark', () => {
  const view = openPanel();
  view.type('searchbox', 'Filter events', 'ev:"Sche');
  const field = view.one('searchbox', 'Filter events') as HTMLInputElement;
  expect(view.all('option')).toHaveLength(0);
  expect(view.key(field, 'Tab').defaultPrevented).toBe(false);
  expect(field.value).toBe('ev:"Sche');
  view.press('button', 'Source');
  view.press('menuitemcheckbox', 'Server');
  expect(field.value).toBe('ev:"Sche" source:Server');
});

test('columns and groups are chosen in the View menu', () => {
  const view = openPanel();
  view.press('button', 'View');
  view.press('menuitemcheckbox', 'Page column');
  expect(view.on.onSettings).toHaveBeenCalledWith({
    ...PLAIN,
    columns: ['Time', 'Event', 'Event ID', 'Source', 'Status', 'Findings', 'Page'],
  });
  view.change({ settings: { ...PLAIN, columns: ['Time', 'Event', 'Page'] } });
  expect(cells(view.all('row')[1])).toEqual([
    expect.any(String),
    'PageView',
    'brightsmile.example/consult',
  ]);
});

test('keys work anywhere but where somebody writes', () => {
  const view = openPanel();
  view.key(view.one('grid', 'Events'), '?');
  view.one('region', 'Keys');
  view.key(view.one('grid', 'Events'), 'Escape');
  expect(view.all('region', 'Keys')).toHaveLength(0);
  view.key(view.one('searchbox', 'Filter events'), '?');
  expect(view.all('region', 'Keys')).toHaveLength(0);
  view.key(view.one('grid', 'Events'), '/');
  expect(document.activeElement).toBe(view.one('searchbox', 'Filter events'));
});

test('when what has the focus goes away, the list takes it up', () => {
  const view = openPanel();
  const isOnList = () => document.activeElement === view.one('grid', 'Events');
  const use = (name: string) => {
    view.one('button', name).focus();
    view.press('button', name);
  };
  view.key(view.one('grid', 'Events'), 'f');
  use('Close the findings');
  expect(isOnList()).toBe(true);
  view.type('searchbox', 'Filter events', 'nothing-like-it');
  use('Show all events');
  expect(isOnList()).toBe(true);
  view.one('button', 'Clear the list').focus();
  void act(() => view.store.clear());
  expect(isOnList()).toBe(true);
  // Who goes elsewhere is left there.
  const keys = view.one('button', 'Keys (?)');
  keys.focus();
  view.change({ recording: false });
  expect(document.activeElement).toBe(keys);
});
