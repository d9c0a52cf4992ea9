// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainCard } from '@/utils/content/page-thing';
import { createSleepWatch } from '@/utils/content/stand-in/ask-shell';
import type { ClickedButton } from '@/utils/messaging/click-messages';

type Press = (id: string, button: ClickedButton) => void;
interface MadeUpPage {
  asked: string[];
  press: Press;
}
const page = vi.hoisted((): MadeUpPage => ({ asked: [], press: () => {} }));

vi.mock('@/utils/messaging/client', () => ({
  ask: (name: string) => {
    page.asked.push(name);
    const id = String(page.asked.filter((one) => one === 'click.ask').length);
    return Promise.resolve(
      name === 'click.ask' ? { id, isAsked: true, covers: ['Chat'] } : { ok: true },
    );
  },
  onClickPressed: (callback: Press) => (page.press = callback),
}));

let pressed: ClickedButton[];
let watch: ReturnType<typeof createSleepWatch>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('top', {
    postMessage: () => undefined,
  });
  page.asked = [];
  pressed = [];
  const onPressed = (button: ClickedButton) => void pressed.push(button);
  watch = createSleepWatch(() => undefined, onPressed, new AbortController().signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A card whose heading, client and buttons are the same, whatever it would write. */
const card = (now: string) => ({
  ...plainCard('Action', null),
  lines: [{ label: 'Dataset ID', now, becomes: '2', change: 'replace' as const }],
  primary: { label: 'Fill' },
});

test('a click on top counts once, for the card that was asked about', async () => {
  const view = card('1');
  watch.follow(view, false);
  await vi.advanceTimersByTimeAsync(1100);
  watch.follow(view, false);
  expect(page.asked).toEqual(['click.ask']);
  page.press('1', 'primary');
  page.press('1', 'primary');
  expect(pressed).toEqual(['primary']);
});

test('a card that writes something else under the same words is asked about anew', async () => {
  watch.follow(card('1'), false);
  await vi.advanceTimersByTimeAsync(1100);
  watch.follow(card('another'), false);
  page.press('1', 'primary');
  expect(pressed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1100);
  expect(page.asked).toEqual(['click.ask', 'click.end', 'click.ask']);
  page.press('2', 'primary');
  expect(pressed).toEqual(['primary']);
});

test('a card that was closed while its question was on the way is asked about no longer', async () => {
  watch.follow(card('1'), false);
  vi.advanceTimersByTime(1100);
  watch.follow(null, false);
  await vi.advanceTimersByTimeAsync(10);
  page.press('1', 'primary');
  expect(pressed).toEqual([]);
  expect(page.asked).toEqual(['click.ask', 'click.end']);
});
