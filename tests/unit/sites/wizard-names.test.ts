import { describe, expect, test } from 'vitest';
import {
  ALL_EVENTS,
  ALL_INDUSTRIES,
  ALL_PARAMETERS,
  type PlanParameter,
} from '@/utils/client/set-up-plan';
import { matchText, pickBest } from '@/utils/sites/events-manager/wizard/best-match';
import {
  EVENT_NAMES,
  INDUSTRY_NAMES,
  isArticleName,
  isPlanParameter,
  PARAMETER_NAMES,
} from '@/utils/sites/events-manager/wizard/wizard-names';
import { getLabels } from '../../replica/events-manager/labels.ts';
import {
  CUSTOMER_PARAMETERS,
  DETAIL_PARAMETERS,
} from '../../replica/events-manager/setup-choices.ts';
import { GENERATIONS, LANGUAGES } from '../../replica/world.ts';

const SCREENS = LANGUAGES.flatMap((language) =>
  GENERATIONS.map((generation) => ({ language, generation })),
);

describe.each(SCREENS)('$language, generation $generation', ({ language, generation }) => {
  const labels = getLabels(generation, language);

  test('tells every event apart', () => {
    const read = ALL_EVENTS.map((event) => matchText(labels[`event.${event}`], EVENT_NAMES));
    expect(read).toEqual(ALL_EVENTS);
  });

  test('tells every industry apart', () => {
    const read = ALL_INDUSTRIES.map((one) => matchText(labels[`industry.${one}`], INDUSTRY_NAMES));
    expect(read).toEqual(ALL_INDUSTRIES);
  });

  test('takes for the plan’s parameters those, and no others', () => {
    const all = [...DETAIL_PARAMETERS, ...CUSTOMER_PARAMETERS].map((parameter) => {
      const key = matchText(labels[`param.${parameter}`], PARAMETER_NAMES);
      return [parameter, key !== undefined && isPlanParameter(key) ? key : undefined] as const;
    });
    const isPlanned = (name: string): name is PlanParameter =>
      ALL_PARAMETERS.some((parameter) => parameter === name);
    for (const [parameter, key] of all)
      expect([parameter, key]).toEqual([parameter, isPlanned(parameter) ? parameter : undefined]);
  });
});

test('what the help article calls Client ID and Business ID is understood', () => {
  expect(matchText('Client ID', PARAMETER_NAMES)).toBe('fbc');
  expect(matchText('Business ID', PARAMETER_NAMES)).toBe('fbp');
  expect(['Client ID', 'business id:'].map(isArticleName)).toEqual([true, true]);
  expect(['Click ID (fbc)', 'Client IP address', ''].map(isArticleName)).toEqual([
    false,
    false,
    false,
  ]);
});

test('two that fit equally well are neither', () => {
  expect(
    pickBest([
      ['a', 1],
      ['b', 1],
    ]),
  ).toBeUndefined();
  expect(
    pickBest([
      ['a', 0.9],
      ['b', 1],
    ]),
  ).toBe('b');
  expect(pickBest([['a', 0]])).toBeUndefined();
});
