// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countNear, headingsOver } from '@/utils/dom/locate/context';
import { toNameSet } from '@/utils/dom/locate/name-match';
import { drawScreen, getMarked } from './draw-screen.ts';

afterEach(() => vi.restoreAllMocks());

const IT = '<input data-it>';

describe('the headings that a field stands under', () => {
  test.each<[what: string, html: string, headings: string[]]>([
    ['its section’s', `<section><h2>API</h2>${IT}</section>`, ['API']],
    ['not another section’s', `<section><h2>API</h2><p>x</p></section><div>${IT}</div>`, []],
    ['not one that follows', `<section>${IT}<h2>API</h2></section>`, []],
    ['one and the other under it', `<div><h2>API</h2><h3>Token</h3>${IT}</div>`, ['API', 'Token']],
    ['the next of its rank ends it', `<div><h2>API</h2><h2>Token</h2>${IT}</div>`, ['Token']],
    [
      'ranks that only ARIA says',
      `<div><p role="heading" aria-level="2">API</p><p role="heading" aria-level="3">Token</p>${IT}</div>`,
      ['API', 'Token'],
    ],
    [
      'over all, though it stands in a head with what explains it and buttons',
      `<div><header><h2>API</h2><p>Send what your server sees.</p><button>Close</button></header>${IT}</div>`,
      ['API'],
    ],
    [
      'over its own part alone, where its head holds more',
      `<div><header><h2>API</h2><span>Bright Smile</span></header>${IT}</div>`,
      [],
    ],
    ['none that is hidden', `<div><h2 hidden>API</h2>${IT}</div>`, []],
    [
      'outer parts’ first',
      `<main><h1>Settings</h1><section><h2>API</h2>${IT}</section></main>`,
      ['Settings', 'API'],
    ],
  ])('%s', (_what, html, headings) => {
    const over = headingsOver(drawScreen(html), getMarked());
    expect(over.map(({ text }) => text)).toEqual(headings);
  });

  test('also over what stands in a component', () => {
    const inside = document.createElement('input');
    const screen = drawScreen('<section><h2>API</h2><x-field></x-field></section>', () => {
      document.querySelector('x-field')?.attachShadow({ mode: 'open' }).append(inside);
    });
    expect(headingsOver(screen, inside).map(({ text }) => text)).toEqual(['API']);
  });
});

describe('how much says that a field stands where it should', () => {
  const near = { headings: toNameSet(['Token']), dialogs: toNameSet(['Set up']) };
  test.each<[what: string, html: string, count: number]>([
    ['nothing', IT, 0],
    ['its heading', `<div><h2>Token</h2>${IT}</div>`, 1],
    ['another heading', `<div><h2>Tokens of pages</h2>${IT}</div>`, 0],
    ['its dialog by its label', `<div role="dialog" aria-label="Set up">${IT}</div>`, 1],
    [
      'its dialog by what names it',
      `<div role="dialog" aria-labelledby="t"><header><b id="t">Set up</b><i>Bright</i></header>${IT}</div>`,
      1,
    ],
    ['its dialog by a heading', `<div role="dialog"><h2>Set up</h2>${IT}</div>`, 1],
    ['both', `<div role="dialog" aria-label="Set up"><h3>Token</h3>${IT}</div>`, 2],
    ['a title that is the heading’s', `<div role="dialog" aria-label="Token">${IT}</div>`, 1],
    ['a dialog it is not in', `<div role="dialog" aria-label="Set up"></div>${IT}`, 0],
  ])('%s', (_what, html, count) => {
    expect(countNear(drawScreen(html), getMarked(), near)).toBe(count);
  });

  test('a field without any such names is near nothing', () => {
    const none = { headings: toNameSet([]), dialogs: toNameSet([]) };
    const screen = drawScreen(`<div role="dialog" aria-label=""><h2></h2>${IT}</div>`);
    expect(countNear(screen, getMarked(), none)).toBe(0);
  });
});
