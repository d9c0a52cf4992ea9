// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchButton, type WatchedButton } from '@/utils/dom/watched-button';

let say: (isVisible: boolean) => void;
let at: DOMRect;
let told: boolean[];
let watched: WatchedButton;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onSeen: (entries: object[]) => void) {
        say = (isVisible) => onSeen([{ isVisible }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  at = new DOMRect(100, 100, 80, 30);
  told = [];
  stop = new AbortController();
  const button = document.createElement('button');
  button.getBoundingClientRect = () => at;
  watched = watchButton(button, (is) => void told.push(is), stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a button counts after a moment in plain view, and not once it is covered', () => {
  say(true);
  vi.advanceTimersByTime(190);
  expect(watched.isTrustworthy()).toBe(false);
  vi.advanceTimersByTime(20);
  expect(watched.isTrustworthy()).toBe(true);
  say(false);
  expect(watched.isTrustworthy()).toBe(false);
});

test('one that the page has just moved to the pointer does not count until it was seen there', () => {
  say(true);
  vi.advanceTimersByTime(1000);
  at = new DOMRect(600, 400, 80, 30);
  expect(watched.isTrustworthy()).toBe(false);
  vi.advanceTimersByTime(190);
  expect(watched.isTrustworthy()).toBe(false);
  vi.advanceTimersByTime(20);
  expect(watched.isTrustworthy()).toBe(true);
});

test('a move is told, and the end of it, so that the button sleeps meanwhile', () => {
  say(true);
  vi.advanceTimersByTime(1000);
  at = new DOMRect(600, 400, 80, 30);
  vi.advanceTimersByTime(400);
  expect(told).toEqual([true, false, true]);
});

test('one that creeps does not count, one that trembles does', () => {
  say(true);
  const move = (to: number) => {
    at = new DOMRect(to, 100, 80, 30);
    vi.advanceTimersByTime(20);
  };
  for (let step = 1; step <= 60; step += 1) {
    move(100 + 2 * step);
    expect(watched.isTrustworthy()).toBe(false);
  }
  vi.advanceTimersByTime(300);
  for (let step = 1; step <= 60; step += 1) {
    move(220 + (step % 3));
    expect(watched.isTrustworthy()).toBe(true);
  }
});
