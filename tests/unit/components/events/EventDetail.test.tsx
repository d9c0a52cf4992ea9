// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import { EMAIL_HASH } from '../../../gallery/made-up-session';
import { giveSizes, openPanel, select, selectedIndex } from './open-panel';

beforeAll(giveSizes);

test('the detail tells the state and leads to the paired event', () => {
  const view = openPanel();
  select(view, 3);
  expect(view.one('region', 'Lead, Browser event').textContent).toContain('counts it once');
  view.press('button', 'Server event, 1.8 s later');
  view.one('region', 'Lead, Server event');
  expect(selectedIndex(view)).toBe(4);
});

test('a pair that nearly came about is shown side by side, and why it did not', () => {
  const view = openPanel();
  select(view, 6);
  const detail = view.one('region', 'schedule, Browser event');
  expect(detail.textContent).toContain('Would deduplicate but for the capitals in its name');
  const [event] = [...detail.querySelectorAll('tbody tr')];
  expect(event?.textContent).toBe('Event (different)scheduleSchedule');
  view.press('button', 'Go to the server event');
  expect(selectedIndex(view)).toBe(7);
});

test('two events are compared, parameter by parameter', () => {
  const view = openPanel();
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
  const view = openPanel();
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
  const view = openPanel();
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
  const view = openPanel();
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
  const view = openPanel();
  view.press('button', 'Matching keys');
  const pane = view.one('region', 'Matching keys of the session');
  expect(pane.textContent).toContain('EmailIn 1 of 8');
  expect(pane.textContent).toContain('Browser ID (fbp)In all');
  expect(pane.textContent).not.toMatch(/score|\d+ ?%|\/10/);
});

test('the arrows change the tab', () => {
  const view = openPanel();
  select(view, 0);
  view.key(view.one('tab', 'Summary'), 'ArrowRight');
  expect(view.one('tab', 'Parameters').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(view.one('tab', 'Parameters'));
});
