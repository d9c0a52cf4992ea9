import { describe, expect, it } from 'vitest';
import { checkReach } from '../../architecture/check-reach.ts';
import { readOne } from './read-one.ts';

const check = (path: string, text: string) => checkReach(readOne(path, text));

describe('a pure file', () => {
  it.each([
    'new Date(5).toISOString();',
    'Math.max(1, 2);',
    'crypto.subtle;',
    "new URL('https://example.com');",
    'type When = Record<string, Date>;',
    'const list = [1] as const; list;',
    'JSON.stringify(new Map());',
  ])('may use %s', (text) => {
    expect(check('utils/pixel/a.ts', text)).toEqual([]);
  });

  it.each([
    ['Date.now();', 'Date.now'],
    ['new Date();', 'new Date()'],
    ['Date();', 'Date()'],
    ['const now = Date;', 'Date'],
    ['Math.random();', 'Math.random'],
    ['const { random } = Math;', 'Math'],
    ['crypto.randomUUID();', 'crypto.randomUUID'],
    ['crypto.getRandomValues([]);', 'crypto.getRandomValues'],
    ['performance.now();', 'performance.now'],
    ['document.body;', 'document.body'],
    ['window.top;', 'window.top'],
    ['globalThis.document;', 'globalThis.document'],
    ['self.name;', 'self.name'],
    ['navigator.language;', 'navigator.language'],
    ['setTimeout(() => 1);', 'setTimeout(…)'],
    ['type Box = HTMLElement;', 'type HTMLElement'],
  ])('may not use %s', (text, use) => {
    for (const path of ['utils/pixel/a.ts', 'utils/sites/highlevel/urls.ts']) {
      expect(check(path, text)).toEqual([`${path} is pure, and uses ${use}`]);
    }
  });
});

describe('the browser’s API', () => {
  const ways = [
    ["import browser from 'webextension-polyfill';", 'webextension-polyfill'],
    ['browser.tabs;', 'browser.tabs'],
    ['chrome.runtime;', 'chrome.runtime'],
    ['globalThis.chrome;', 'globalThis.chrome'],
    ['let tab: chrome.tabs.Tab;', 'type chrome'],
  ] as const;

  it.each([
    'utils/storage/item.ts',
    'utils/messaging/router.ts',
    'utils/messaging/client.ts',
    'utils/background/routes.ts',
    'entrypoints/background.ts',
  ])('is for %s', (path) => {
    for (const [text] of ways) expect(check(path, text)).toEqual([]);
  });

  it.each(['utils/content/a.ts', 'utils/dom/a.ts', 'components/ui/a.ts', 'utils/sites/x/a.ts'])(
    'is not for %s',
    (path) => {
      for (const [text, what] of ways) {
        expect(check(path, text)).toEqual([`${path} touches the browser’s API: ${what}`]);
      }
    },
  );
});

describe('network and web storage', () => {
  it.each([
    'fetch(url);',
    'new XMLHttpRequest();',
    'navigator.sendBeacon(url);',
    'window.fetch(1);',
  ])('only the background uses %s', (call) => {
    const text = `const url = ''; url; ${call}`;
    expect(check('utils/background/a.ts', text)).toEqual([]);
    expect(check('utils/content/a.ts', text)).toHaveLength(1);
    expect(check('components/ui/a.ts', text)).toHaveLength(1);
  });

  it.each(['localStorage.a;', 'window.sessionStorage;', 'indexedDB.open(1);'])(
    'nobody uses %s',
    (text) => {
      expect(check('utils/content/a.ts', text)).toHaveLength(1);
      expect(check('entrypoints/a.ts', text)).toHaveLength(1);
    },
  );
});
