// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { EventsPanel, type EventsPanelProps } from '@/components/events/EventsPanel';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { DEFAULT_PANEL_SETTINGS, type PanelSettings } from '@/utils/pixel/rows/panel-settings';
import {
  decodeAll,
  EMAIL_HASH,
  madeUpSession,
  madeUpStore,
} from '../../../gallery/made-up-session';
import { mount, type Mounted } from '../mount';

// A document without layout gives every element no height; the windowed list needs one.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 480 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 });
  // The timeline is a picture: what it draws is looked at in a real browser.
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, { requestIdleCallback: () => 0, cancelIdleCallback: () => undefined });
});

const PLAIN: PanelSettings = { ...DEFAULT_PANEL_SETTINGS, grouped: false };

function open(given: Partial<EventsPanelProps> = {}) {
  const on = { onToggleRecording: vi.fn(), onClear: vi.fn(), onSettings: vi.fn() };
  const base = {
    store: madeUpStore(12),
    recording: true,
    hint: () => null,
    settings: PLAIN,
    locationOf: () => null,
    ...on,
    ...given,
  };
  const view = mount(<EventsPanel {...base} />);
  return {
    on,
    ...view,
    store: base.store,
    change: (props: Partial<EventsPanelProps>) =>
      view.rerender(<EventsPanel {...base} {...props} />),
  };
}

const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.textContent);

function select(view: Mounted, index: number, more: MouseEventInit = {}): void {
  const row = view.root.querySelector(`[role=row][aria-rowindex="${index + 2}"]`);
  void act(() => void row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, ...more })));
}

const selectedIndex = (view: Mounted) =>
  Number(view.root.querySelector('[aria-selected=true][role=row]')?.getAttribute('aria-rowindex')) -
  2;

test('the list is a grid named Events whose cells are time, name, ID, source, status, findings', () => {
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
    expect.stringMatching(/^(–|\d+)$/),
  ]);
  expect(cells(rows[10])[4]).toBe('Undecoded');
});

test('of 2,000 rows only those in view exist', () => {
  const store = new EventStore();
  store.take({ decoded: decodeAll(madeUpSession(2_000).requests), testEvents: null });
  const grid = open({ store }).one('grid', 'Events');
  expect(Number(grid.getAttribute('aria-rowcount'))).toBe(store.rows.length + 1);
  const drawn = grid.querySelectorAll('[role=row]').length;
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeLessThan(60);
});

test('the arrows, j and k, Home and End move the selection', () => {
  const view = open();
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
  const view = open({ settings: DEFAULT_PANEL_SETTINGS });
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
  const view = open({ store });
  select(view, 0);
  void act(() => store.take({ decoded: decodeAll(requests.slice(0, 3)), testEvents: null }));
  expect(selectedIndex(view)).toBe(3);
});

test('the detail tells the state and leads to the paired event', () => {
  const view = open();
  select(view, 3);
  expect(view.one('region', 'Lead, Browser event').textContent).toContain('counts it once');
  view.press('button', 'Server event, 1.8 s later');
  view.one('region', 'Lead, Server event');
  expect(selectedIndex(view)).toBe(4);
});

test('a pair that nearly came about is shown side by side, and why it did not', () => {
  const view = open();
  select(view, 6);
  const detail = view.one('region', 'schedule, Browser event');
  expect(detail.textContent).toContain('Would deduplicate but for the capitals in its name');
  const [event] = [...detail.querySelectorAll('tbody tr')];
  expect(event?.textContent).toBe('Event (different)scheduleSchedule');
  view.press('button', 'Go to the server event');
  expect(selectedIndex(view)).toBe(7);
});

test('two events are compared, parameter by parameter', () => {
  const view = open();
  select(view, 3);
  view.press('button', 'Compare with another event');
  select(view, 8);
  const pane = view.one('region', 'Two events compared');
  const different = [...pane.querySelectorAll('.pc-compare-differs th')].map(
    (th) => th.textContent,
  );
  expect(different).toContain('value (different)');
  expect(pane.textContent).toContain('12,50');
  expect(pane.innerHTML).not.toContain(EMAIL_HASH);
  view.press('button', 'Close the comparison');
  select(view, 3);
  select(view, 5, { ctrlKey: true });
  view.one('region', 'Two events compared');
});

test('personal values are masked in every tab until they are asked for', () => {
  const view = open();
  select(view, 3);
  for (const tab of ['Summary', 'Parameters', 'Matching', 'Raw']) {
    view.press('tab', tab);
    expect(view.root.innerHTML).not.toContain(EMAIL_HASH);
    expect(view.root.innerHTML).not.toContain('ada%40');
  }
  view.press('button', 'Show masked values');
  expect(view.one('tabpanel').textContent).toContain(EMAIL_HASH);
});

test('the findings of an event say why, and how to mend it in both apps', () => {
  const view = open();
  select(view, 8);
  const tab = view.all('tab').find(({ textContent }) => textContent.startsWith('Findings'));
  void act(() => tab?.click());
  const text = view.one('tabpanel').textContent;
  expect(text).toContain('12,50');
  expect(text).toContain('In HighLevel');
  expect(text).toContain('In Events Manager');
  const [link] = view.all('link');
  expect(link?.getAttribute('href')).toMatch(
    /^https:\/\/(business\.facebook|app\.gohighlevel)\.com\//,
  );
});

test('the findings of the session are listed, the worst first, and lead to their events', () => {
  const view = open();
  const [button] = view.all('button').filter((one) => /error/.test(one.textContent));
  void act(() => button?.click());
  const pane = view.one('region', 'Findings of the session');
  const words = [...pane.querySelectorAll('article')].map(
    (article) => /^(Error|Warning|Note)/.exec(article.textContent)?.[0] ?? '',
  );
  expect(words[0]).toBe('Error');
  expect(words).toEqual(words.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)));
  void act(() => pane.querySelector<HTMLElement>('.pc-row-links button')?.click());
  expect(view.root.querySelector('[aria-selected=true][role=row]')).not.toBeNull();
});
const RANK = ['Error', 'Warning', 'Note'];

test('the matching keys of the funnel are counted, never scored', () => {
  const view = open();
  view.press('button', 'Matching keys');
  const pane = view.one('region', 'Matching keys of the session');
  expect(pane.textContent).toContain('EmailBrowser in 1 of 8');
  expect(pane.textContent).toContain('Browser ID (fbp)Browser in all');
  expect(pane.textContent).not.toMatch(/score|\d+ ?%|\/10/);
});

test('the arrows change the tab', () => {
  const view = open();
  select(view, 0);
  view.key(view.one('tab', 'Summary'), 'ArrowRight');
  expect(view.one('tab', 'Parameters').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(view.one('tab', 'Parameters'));
});

test('a filter that hides everything says so and can be lifted', () => {
  const view = open();
  view.type('searchbox', 'Filter events', 'nothing-like-it');
  expect(view.root.textContent).toContain('No event matches this filter.');
  view.press('button', 'Show all events');
  expect(view.one('grid', 'Events').querySelectorAll('[role=row]')).toHaveLength(13);
});

test('while a filter has a mistake it says where, and the last list stays', () => {
  const view = open();
  view.type('searchbox', 'Filter events', 'ev:Lead');
  view.type('searchbox', 'Filter events', 'ev:Lead sorce:x');
  expect(view.one('alert').textContent).toContain(
    'There is no field “sorce”. Did you mean source?',
  );
  expect(view.one('alert').querySelector('mark')?.textContent).toBe('sorce');
  expect(view.one('grid', 'Events').getAttribute('aria-rowcount')).toBe('3');
});

test('the completion is taken with Tab; a menu writes the same language', () => {
  const view = open();
  view.type('searchbox', 'Filter events', 'ev:Sche');
  const field = view.one('searchbox', 'Filter events') as HTMLInputElement;
  expect(view.all('option').map((option) => option.textContent)).toEqual([
    'ev:schedule',
    'ev:Schedule',
  ]);
  view.key(field, 'Tab');
  expect(field.value).toBe('ev:schedule');
  view.press('button', 'Source');
  view.press('menuitemcheckbox', 'Server');
  expect(field.value).toBe('ev:schedule source:Server');
});

test('columns and groups are chosen in the View menu', () => {
  const view = open();
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
  const view = open();
  view.key(view.one('grid', 'Events'), '?');
  view.one('region', 'Keys');
  view.key(view.one('grid', 'Events'), 'Escape');
  expect(view.all('region', 'Keys')).toHaveLength(0);
  view.key(view.one('searchbox', 'Filter events'), '?');
  expect(view.all('region', 'Keys')).toHaveLength(0);
  view.key(view.one('grid', 'Events'), '/');
  expect(document.activeElement).toBe(view.one('searchbox', 'Filter events'));
});

test('an empty list says what to do, recording or not', () => {
  const empty = { store: new EventStore() };
  expect(open(empty).root.textContent).toContain('No pixel events yet.Reload the page');
  expect(open({ ...empty, recording: false }).root.textContent).toContain('Press Record');
});

test('the hint is shown when there is one', () => {
  expect(open().all('note')).toHaveLength(0);
  expect(open({ hint: () => 'Some are not listed.' }).one('note').textContent).toBe(
    'Some are not listed.',
  );
});

test('recording and clearing are handed on', () => {
  const view = open();
  view.press('button', 'Pause recording');
  view.press('button', 'Clear the list');
  expect(view.on.onToggleRecording).toHaveBeenCalledTimes(1);
  expect(view.on.onClear).toHaveBeenCalledTimes(1);
  void act(() => view.store.clear());
  view.change({ recording: false });
  view.one('button', 'Record');
  expect(view.one('button', 'Clear the list').hasAttribute('disabled')).toBe(true);
});
