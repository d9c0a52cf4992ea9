import { describe, expect, test } from 'vitest';
import { offerChanges } from '@/utils/content/code-choices';
import { composeBaseCode } from '@/utils/pixel/code/base-code';
import { planChanges } from '@/utils/pixel/code/plan-changes';
import { readPlacedPixels, type CodePlace, type Elsewhere } from '@/utils/pixel/code/seen-code';
import { PIXEL_A, PIXEL_B } from '../pixel/code/made-up-code';

const NOW = 1_764_000_000_000;
const A = composeBaseCode(PIXEL_A);
const B = composeBaseCode(PIXEL_B);

const elsewhere = (place: CodePlace, isSameFunnel = true): Elsewhere => ({
  ...{ place, isSameFunnel, seenAt: NOW - 2 * 3_600_000 },
  pixels: [{ id: PIXEL_A, times: 1 }],
});

function offer(place: CodePlace, text: string, others: Elsewhere[] = []) {
  const plan = planChanges(text, PIXEL_A, A);
  if (!plan.ok) throw new Error(plan.problem);
  return offerChanges(plan, PIXEL_A, readPlacedPixels(place, text), others, NOW);
}

describe('what the card offers, and what is chosen at first', () => {
  test.each<[string, CodePlace, string, Elsewhere[], string[], string]>([
    ['an empty field', 'page-header', '', [], ['Insert'], 'Insert'],
    ['another pixel', 'page-header', B, [], ['Replace', 'Insert beside it', 'Remove'], 'Replace'],
    ['the very code', 'page-header', A, [], ['Leave it', 'Remove'], 'Leave it'],
    [
      'the page, with Settings',
      'page-header',
      A,
      [elsewhere('settings-head')],
      ['Leave it', 'Remove'],
      'Remove',
    ],
    [
      'Settings, with the page',
      'settings-head',
      A,
      [elsewhere('page-header')],
      ['Leave it', 'Remove'],
      'Leave it',
    ],
    [
      'twice in one field',
      'settings-head',
      `${A}\n${A}`,
      [],
      ['Remove one', 'Remove', 'Leave it'],
      'Remove one',
    ],
    [
      'maybe in the same funnel',
      'page-header',
      A,
      [elsewhere('settings-head', false)],
      ['Leave it', 'Remove'],
      'Leave it',
    ],
  ])('%s', (_what, place, text, others, labels, chosen) => {
    const { choices, advised } = offer(place, text, others);
    expect(choices.map(({ label }) => label)).toEqual(labels);
    expect(choices[advised]?.label).toBe(chosen);
  });
});

describe('what it says first', () => {
  test('that an insert would double what Settings does already', () => {
    expect(offer('page-header', '', [elsewhere('settings-head')]).question).toBe(
      `Pixel ${PIXEL_A} is also in the funnel’s Settings, Head tracking code (seen 2 h ago). Put in here too, each event of this page would count twice.`,
    );
  });

  test('that it cannot be sure of the funnel', () => {
    expect(offer('page-header', A, [elsewhere('settings-head', false)]).attention).toContain(
      'If this page is of that funnel, each event counts twice.',
    );
  });

  test('every place of the funnel, the Events tab among them', () => {
    const others = [elsewhere('settings-head'), elsewhere('events-tab')];
    expect(offer('page-header', A, others).question).toContain(
      'Head tracking code (seen 2 h ago) and the funnel’s Events tab (seen 2 h ago).',
    );
  });

  test.each([
    ['nothing explains it', [], 'look at the Events tab, calendars'],
    ['Settings do', [elsewhere('settings-head')], 'Remove it from the page'],
  ])('what the live page did, and where to look while %s', (_what, others, advice) => {
    const live = { ...elsewhere('live-page', false), page: 'brightsmile.example/consult' };
    const { question, attention } = offer('page-header', A, [...others, live]);
    expect(question ?? attention).toContain(
      'The live page brightsmile.example/consult sent events of this pixel twice (seen 2 h ago)',
    );
    expect(question ?? attention).toContain(advice);
  });

  test('both places, in Settings too, where nothing is chosen to be removed', () => {
    const { question, attention } = offer('settings-head', A, [elsewhere('page-header')]);
    expect(question).toBeNull();
    expect(attention).toContain(
      'the page’s Header Tracking (seen 2 h ago). Remove it from the page',
    );
  });
});
