// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { DEFAULT_PANEL_SETTINGS } from '@/utils/pixel/rows/panel-settings';
import { decodeAll, madeUpSession, madeUpStore } from '../../../gallery/made-up-session';
import { written } from '../../pixel/export/written';
import { AT, browserEvent, decode } from '../../pixel/rows/made-up-requests';
import { cells, giveSizes, openPanel, select, selectedIndex } from './open-panel';

beforeAll(giveSizes);

test('the list is a grid named Events whose cells are time, name, ID, source, status, findings', () => {
  const view = openPanel();
  const grid = view.one('grid', 'Events');
  expect(grid.getAttribute('aria-rowcount')).toBe('13');
  const rows = [...grid.querySelectorAll('[role=row]')];
  expect(rows).toHaveLength(13);
  expect(cells(rows[4])).toEqual([
    expect.stringMatching(/^\d\d:\d\d:\d\d$/),
    'Lead',
    'lead-7781',
    'Browser',
    'Deduplicated',
    expect.stringMatching(/^(–|\d+)$/),
  ]);
  expect(cells(rows[10])[4]).toBe('Undecoded');
});

test('of 2,000 rows only those in view exist', () => {
  const store = new EventStore();
  store.take({ decoded: decodeAll(madeUpSession(2_000).requests), testEvents: null });
  const grid = openPanel({ store }).one('grid', 'Events');
  expect(Number(grid.getAttribute('aria-rowcount'))).toBe(store.rows.length + 1);
  const drawn = grid.querySelectorAll('[role=row]').length;
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeLessThan(60);
});

test('the arrows, j and k, Home and End move the selection', () => {
  const view = openPanel();
  const grid = view.one('grid', 'Events');
  view.key(grid, 'ArrowDown');
  expect(selectedIndex(view)).toBe(0);
  view.key(grid, 'j');
  expect(selectedIndex(view)).toBe(1);
  view.key(grid, 'End');
  expect(selectedIndex(view)).toBe(11);
  view.key(grid, 'ArrowDown');
  expect(selectedIndex(view)).toBe(11);
  view.key(grid, 'Home');
  view.key(grid, 'k');
  expect(selectedIndex(view)).toBe(0);
  const active = grid.getAttribute('aria-activedescendant');
  expect(view.root.querySelector('[aria-selected=true][role=row]')?.id).toBe(active);
  expect(view.key(grid, 'x').defaultPrevented).toBe(false);
});

test('events are grouped by page; a group folds, and the arrows fold it too', () => {
  const view = openPanel({ settings: DEFAULT_PANEL_SETTINGS });
  const grid = view.one('grid', 'Events');
  const headings = () => view.all('rowheader').map((heading) => heading.textContent);
  expect(headings()).toEqual(['brightsmile.example/consult5', 'brightsmile.example/thanks7']);
  expect(grid.getAttribute('aria-rowcount')).toBe('15');
  select(view, 0);
  expect(grid.getAttribute('aria-rowcount')).toBe('10');
  select(view, 2);
  view.key(grid, 'ArrowLeft');
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
  expect(view.all('row').at(-1)?.getAttribute('aria-expanded')).toBe('false');
  view.key(grid, 'ArrowRight');
  expect(grid.getAttribute('aria-rowcount')).toBe('10');
});

test('rows that come while it is open are shown, and the selection stays on its event', () => {
  const store = new EventStore();
  const { requests } = madeUpSession(12);
  store.take({ decoded: decodeAll(requests.slice(3, 6)), testEvents: null });
  const view = openPanel({ store });
  select(view, 0);
  void act(() => store.take({ decoded: decodeAll(requests.slice(0, 3)), testEvents: null }));
  expect(selectedIndex(view)).toBe(3);
});

test('an empty list says what to do, recording or not', () => {
  const empty = { store: new EventStore() };
  expect(openPanel(empty).root.textContent).toContain('No pixel events yet.Reload the page');
  expect(openPanel({ ...empty, recording: false }).root.textContent).toContain('Press Record');
});

test('while something is read it says so, and goes on showing what there is', () => {
  const view = openPanel();
  expect(view.all('note')).toHaveLength(0);
  view.change({ opening: 'the session Spring' });
  expect(view.one('note').textContent).toBe('Opening the session Spring …');
  expect(view.one('grid', 'Events').getAttribute('aria-rowcount')).toBe('13');
});

test('of two files chosen one after the other the second is shown, whichever is read first', async () => {
  const view = openPanel();
  const chooser = view.root.querySelector<HTMLInputElement>('input[type=file]');
  const read = new Map<string, (text: string) => void>();
  const choose = (name: string) => {
    const text = () => new Promise((resolve) => read.set(name, resolve));
    Object.defineProperty(chooser, 'files', {
      configurable: true,
      value: [{ name, size: 9, text }],
    });
    void act(() => void chooser?.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const content = written(sessionJson(madeUpStore(3).rows));
  choose('first.json');
  choose('second.json');
  expect(view.one('note').textContent).toBe('Opening second.json …');
  for (const name of ['second.json', 'first.json']) {
    read.get(name)?.(content);
    await vi.waitUntil(() => view.root.textContent.includes('This is second.json.'));
    // Whatever is to come of a file comes within one turn of the browser.
    await act(() => new Promise<void>((resolve) => void setImmediate(resolve)));
  }
  expect(view.one('note').textContent).toContain('This is second.json.');
});

test('the hint is shown when there is one', () => {
  expect(openPanel().all('note')).toHaveLength(0);
  expect(openPanel({ hint: () => 'Some are not listed.' }).one('note').textContent).toBe(
    'Some are not listed.',
  );
});

test('recording and clearing are handed on', () => {
  const view = openPanel();
  view.press('button', 'Pause recording');
  view.press('button', 'Clear the list');
  expect(view.on.onToggleRecording).toHaveBeenCalledTimes(1);
  expect(view.on.onClear).toHaveBeenCalledTimes(1);
  void act(() => view.store.clear());
  view.change({ recording: false });
  view.one('button', 'Record');
  expect(view.one('button', 'Clear the list').hasAttribute('disabled')).toBe(true);
});

test('events whose time is not known do not press the timeline together', () => {
  const at = new Date(2026, 10, 23, 12, 0, 0).getTime();
  const noTime = { ...browserEvent('PageView'), startedAt: 0 };
  const store = new EventStore();
  store.take({
    decoded: decode(
      { ...noTime, url: noTime.url.replace(/&ts=\d+/, '') },
      ...[0, 4_000].map((after) => browserEvent('Lead', { after: at + after - AT })),
    ),
    testEvents: null,
  });
  const view = openPanel({ store });
  expect(view.root.querySelector('.pc-timeline-times')?.textContent).toBe('12:00:00 – 12:00:04');
  expect(cells(view.all('row')[1])[0]).toBe('–');
  expect(written(sessionCsv(store.rows))).not.toContain('1970');
});
