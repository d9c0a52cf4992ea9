// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { EventsPanel, type EventsPanelProps } from '@/components/events/EventsPanel';
import { madeUpRows } from '../../../gallery/made-up-rows';
import { mount, type Mounted } from '../mount';

const EMAIL_HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

// A document without layout gives every element no height; the windowed list needs one.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 480 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 });
});

function open(given: Partial<EventsPanelProps> = {}) {
  const on = { onToggleRecording: vi.fn(), onClear: vi.fn() };
  const panel = (props: Partial<EventsPanelProps>) => (
    <EventsPanel rows={madeUpRows(12)} recording hint={null} {...on} {...props} />
  );
  const view = mount(panel(given));
  return { on, ...view, change: (props: Partial<EventsPanelProps>) => view.rerender(panel(props)) };
}

const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.textContent);

function select(view: Mounted, index: number): void {
  const row = view.root.querySelector(`[role=row][aria-rowindex="${index + 2}"]`);
  void act(() => void row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true })));
}

const selectedIndex = (view: Mounted) =>
  Number(view.root.querySelector('[aria-selected=true][role=row]')?.getAttribute('aria-rowindex')) -
  2;

test('the list is a grid named Events whose cells are time, name, ID, source and status', () => {
  const view = open();
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
  ]);
  expect(cells(rows[10])[4]).toBe('Undecoded');
});

test('of 10,000 rows only those in view exist', () => {
  const grid = open({ rows: madeUpRows(10_000) }).one('grid', 'Events');
  expect(grid.getAttribute('aria-rowcount')).toBe('10001');
  const drawn = grid.querySelectorAll('[role=row]').length;
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeLessThan(60);
});

test('the arrows, Home and End move the selection', () => {
  const view = open();
  const grid = view.one('grid', 'Events');
  view.key(grid, 'ArrowDown');
  expect(selectedIndex(view)).toBe(0);
  view.key(grid, 'ArrowDown');
  expect(selectedIndex(view)).toBe(1);
  view.key(grid, 'End');
  expect(selectedIndex(view)).toBe(11);
  view.key(grid, 'ArrowDown');
  expect(selectedIndex(view)).toBe(11);
  view.key(grid, 'Home');
  view.key(grid, 'ArrowUp');
  expect(selectedIndex(view)).toBe(0);
  const active = grid.getAttribute('aria-activedescendant');
  expect(view.root.querySelector('[aria-selected=true][role=row]')?.id).toBe(active);
  expect(view.key(grid, 'x').defaultPrevented).toBe(false);
});

test('the selection stays on its event when rows arrive before it', () => {
  const view = open();
  select(view, 3);
  view.change({ rows: madeUpRows(12).slice(1) });
  expect(selectedIndex(view)).toBe(2);
});

test('the detail tells the state and leads to the paired event', () => {
  const view = open();
  select(view, 3);
  const detail = view.one('region', 'Lead, Browser event');
  expect(detail.textContent).toContain('counts it once');
  view.press('button', 'Server event, 1.8 s later');
  view.one('region', 'Lead, Server event');
  expect(selectedIndex(view)).toBe(4);
});

test('personal values are masked in every tab until they are asked for', () => {
  const view = open();
  select(view, 3);
  for (const tab of ['Summary', 'Parameters', 'Matching', 'Raw request']) {
    view.press('tab', tab);
    expect(view.root.innerHTML).not.toContain(EMAIL_HASH);
    expect(view.root.innerHTML).not.toContain('ada%40');
  }
  view.press('button', 'Show masked values');
  expect(view.one('tabpanel').textContent).toContain(EMAIL_HASH);
});

test('the raw request has every parameter in the order sent', () => {
  const view = open();
  select(view, 3);
  view.press('tab', 'Raw request');
  const names = [...view.root.querySelectorAll('dt')].map((term) => term.textContent);
  expect(names.slice(0, 4)).toEqual(['id', 'ev', 'dl', 'ts']);
  expect(names).toHaveLength(10);
});

test('the arrows change the tab', () => {
  const view = open();
  select(view, 3);
  view.key(view.one('tab', 'Summary'), 'ArrowLeft');
  expect(view.one('tab', 'Raw request').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(view.one('tab', 'Raw request'));
});

test('a request that could not be read says why', () => {
  const view = open();
  select(view, 9);
  expect(view.one('region', 'Not readable, Browser event').textContent).toContain(
    'no pixel ID (id) and no event name (ev)',
  );
  view.press('tab', 'Raw request');
  expect(view.one('tabpanel').textContent).toContain('https://www.facebook.com/tr/?foo=bar');
});

test('a filter that hides everything says so and can be lifted', () => {
  const view = open();
  view.type('searchbox', 'Filter events', 'nothing-like-it');
  expect(view.root.textContent).toContain('No event matches this filter.');
  view.press('button', 'Show all events');
  expect(view.one('grid', 'Events').querySelectorAll('[role=row]')).toHaveLength(13);
});

test('an empty list says what to do, recording or not', () => {
  expect(open({ rows: [] }).root.textContent).toContain('No pixel events yet.Reload the page');
  expect(open({ rows: [], recording: false }).root.textContent).toContain('Press Record');
});

test('the hint is shown when there is one', () => {
  expect(open().all('note')).toHaveLength(0);
  expect(open({ hint: 'Some are not listed.' }).one('note').textContent).toBe(
    'Some are not listed.',
  );
});

test('recording and clearing are handed on', () => {
  const view = open();
  view.press('button', 'Pause recording');
  view.press('button', 'Clear the list');
  expect(view.on.onToggleRecording).toHaveBeenCalledTimes(1);
  expect(view.on.onClear).toHaveBeenCalledTimes(1);
  view.change({ recording: false, rows: [] });
  view.one('button', 'Record');
  expect(view.one('button', 'Clear the list').hasAttribute('disabled')).toBe(true);
});
