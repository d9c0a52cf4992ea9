import { describe, expect, it } from 'vitest';
import { driftScreen } from '../../drift/drift-screen.ts';
import { EVENTS_MANAGER_SCREENS } from '../../drift/events-manager-screens.ts';
import { LANGUAGES } from '../../drift/wording.ts';

const screens = Array.from({ length: 400 }, (_, seed) => driftScreen(EVENTS_MANAGER_SCREENS, seed));

describe('a drifted screen', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(driftScreen(EVENTS_MANAGER_SCREENS, 5)).toEqual(screens[5]);
    expect(new Set(screens.map(({ html }) => html)).size).toBe(screens.length);
  });

  it('holds each field that it says it holds exactly once', () => {
    for (const { html, truths } of screens)
      for (const truth of truths) expect(html.split(`data-truth="${truth}"`).length).toBe(2);
  });

  it('comes in every language and from every model', () => {
    expect(new Set(screens.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    const names = EVENTS_MANAGER_SCREENS.map(({ name }) => name);
    expect(new Set(screens.map(({ name }) => name))).toEqual(new Set(names));
  });

  it('drifts in all the ways that it can', () => {
    const all = screens.map(({ html }) => html).join('');
    const signs = [
      'shadowrootmode',
      'contenteditable',
      '<textarea',
      'aria-labelledby',
      'placeholder',
      '<label for',
      '<dl>',
      'display:none',
      'opacity:0',
      'aria-hidden="true"',
      'inert',
      ' disabled',
      ' readonly',
      'role="search"',
      'aria-modal',
    ];
    expect(signs.filter((sign) => !all.includes(sign))).toEqual([]);
  });

  it('grows to about the asked number of elements', () => {
    const { html } = driftScreen(EVENTS_MANAGER_SCREENS, 1, 5_000);
    const elements = html.match(/<[a-z]/g)?.length ?? 0;
    expect(elements).toBeGreaterThan(4_500);
    expect(elements).toBeLessThan(6_500);
  });
});
