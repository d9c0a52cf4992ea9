import { describe, expect, test } from 'vitest';
import { recommendPlan, type SetUpPlan } from '@/utils/client/set-up-plan';
import { compareReview } from '@/utils/sites/events-manager/wizard/compare-review';
import { judgeParameterSets } from '@/utils/sites/events-manager/wizard/judge-parameter-sets';
import type { ParameterSet } from '@/utils/sites/events-manager/wizard/parameter-sets';
import type { Review } from '@/utils/sites/events-manager/wizard/review';
import type { KnownParameter } from '@/utils/sites/events-manager/wizard/wizard-names';

/** A set by its boxes: `+` ticked, `-` not, `!` ticked for good. */
function set(title: string, boxes: string): ParameterSet {
  const keys: Record<string, KnownParameter> = { Email: 'em', EventID: 'event_id' };
  return {
    title,
    boxes: boxes.split(' ').map((box) => {
      const text = box.slice(1);
      const locked = box.startsWith('!');
      const ticked = locked || box.startsWith('+');
      // Judging looks at no element.
      return { element: undefined as unknown as Element, text, key: keys[text], ticked, locked };
    }),
  };
}

describe('judging what was read back', () => {
  const wanted = ['em', 'event_id'] as const;

  test('nothing is wrong with equal and whole sets, whatever only a purchase has', () => {
    const sets = [
      set('Lead', '!Time +EventID +Email -City'),
      set('Purchase', '!Time !Value +EventID +Email -City'),
    ];
    expect(judgeParameterSets(sets, sets, wanted)).toEqual([]);
  });

  test('every parameter that is not ticked is named with its event', () => {
    const sets = [set('Lead', '+EventID -Email'), set('Contact', '-EventID +Email')];
    expect(judgeParameterSets([], sets, wanted)).toEqual([
      { event: 'Lead', text: 'Email is not ticked' },
      { event: 'Contact', text: 'Event ID is not ticked' },
    ]);
  });

  test('what is not there, there twice or not open is named', () => {
    const sets = [set('Lead', '+EventID'), set('Contact', '+EventID +Email +Email')];
    const closed = { title: 'Search', boxes: [] };
    expect(judgeParameterSets([], [...sets, closed], wanted).map(({ text }) => text)).toEqual([
      'Email was not found',
      'Email is there more than once',
      'its parameters could not be opened; tick them by hand',
    ]);
  });

  test('what was lost and what is unequal is named', () => {
    const before = [set('Lead', '+EventID +Email +City'), set('Contact', '+EventID +Email +Zip')];
    const after = [
      set('Lead', '+EventID +Email +City -Zip'),
      set('Contact', '+EventID +Email -City -Zip'),
    ];
    expect(judgeParameterSets(before, after, wanted)).toEqual([
      { event: 'Contact', text: 'Zip was ticked before, and is not any more' },
      {
        event: 'Contact',
        text: 'City is not ticked, and is for Lead: tick it for all or for none',
      },
    ]);
  });
});

describe('comparing the review with the plan', () => {
  const plan: SetUpPlan = {
    ...recommendPlan('a'),
    domain: 'https://go.lakeside.test/start',
    events: ['Lead', 'Schedule'],
    parameters: ['event_id', 'em'],
  };
  const event = (name: 'Lead' | 'Schedule') => ({
    event: name,
    title: name,
    parameters: [...plan.parameters],
    others: [] as string[],
  });
  const review: Review = {
    domain: 'go.lakeside.test',
    industry: 'services',
    events: [event('Lead'), event('Schedule')],
  };

  test('equal is equal, also where the page says nothing of website and industry', () => {
    expect(compareReview(review, plan)).toEqual([]);
    expect(compareReview({ ...review, domain: undefined, industry: undefined }, plan)).toEqual([]);
    expect(compareReview(review, { ...plan, domain: '', industry: null })).toEqual([]);
  });

  test('every difference is named with its event and parameter', () => {
    const lead = { ...event('Lead'), parameters: ['em' as const, 'ph' as const], others: ['City'] };
    const own = { event: undefined, title: 'Booked', parameters: [], others: [] };
    const other = { domain: 'other.test', industry: 'travel' as const, events: [lead, own] };
    expect(compareReview(other, plan)).toEqual([
      { event: 'Website', text: 'is other.test, and go.lakeside.test in the plan' },
      { event: 'Industry', text: 'is Travel, and Professional services in the plan' },
      { event: 'Schedule', text: 'is in the plan, and is not set up' },
      { event: 'Lead', text: 'Event ID is missing' },
      { event: 'Lead', text: 'Phone number is sent, and is not in the plan' },
      { event: 'Lead', text: 'City is sent, and is not in the plan' },
      { event: 'Booked', text: 'is set up, and is not in the plan' },
    ]);
  });
});
