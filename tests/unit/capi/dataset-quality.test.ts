import { expect, it, test } from 'vitest';
import { readQuality, type EventQuality } from '@/utils/capi/dataset-quality';
import { adviseOnQuality } from '@/utils/capi/raise-quality';

/** In the shape of the examples of Meta's documentation, with figures of our own. */
const LEAD = {
  event_name: 'Lead',
  event_match_quality: {
    composite_score: 4.8,
    match_key_feedback: [
      { identifier: 'email', coverage: { percentage: 61.5 } },
      { identifier: 'fbp', coverage: { percentage: 98 } },
    ],
  },
  event_coverage: { percentage: 58.2, goal_percentage: 75, description: 'text' },
  dedupe_key_feedback: [
    {
      dedupe_key: 'event_id',
      browser_events_with_dedupe_key: { percentage: 40 },
      server_events_with_dedupe_key: { percentage: 100 },
      overall_browser_coverage_from_dedupe_key: { percentage: 14.8 },
    },
    { dedupe_key: 'fbp' },
  ],
  data_freshness: { upload_frequency: 'daily' },
};

const READ: EventQuality = {
  eventName: 'Lead',
  score: 4.8,
  keys: [
    { key: 'email', share: 61.5 },
    { key: 'fbp', share: 98 },
  ],
  coverage: 58.2,
  coverageGoal: 75,
  browserIds: 40,
  serverIds: 100,
  deduplicated: 14.8,
  freshness: 'daily',
};
const NOTHING: EventQuality = {
  eventName: 'Contact',
  score: null,
  keys: [],
  coverage: null,
  coverageGoal: null,
  browserIds: null,
  serverIds: null,
  deduplicated: null,
  freshness: null,
};

it('reads Meta’s figures', () => {
  expect(readQuality({ web: [LEAD] })).toEqual([READ]);
});

it('takes what is missing or of another shape for not known', () => {
  const odd = { event_name: 'Contact', event_match_quality: 7, event_coverage: null };
  expect(readQuality({ web: [odd, { event_name: 'Contact' }] })).toEqual([NOTHING, NOTHING]);
});

test.each([null, {}, { web: 'x' }, { error: {} }])('%j holds no figures', (answer) => {
  expect(readQuality(answer)).toBeUndefined();
});

it('says what would raise them, and nothing where they are well or not known', () => {
  expect(adviseOnQuality(READ).map((text) => text.split(' ').slice(0, 5).join(' '))).toEqual([
    'Ask for the email address',
    'Let the workflow send this',
    'Send the same event ID',
    'Take waiting steps out of',
  ]);
  expect(adviseOnQuality(NOTHING)).toEqual([]);
  const well = { ...READ, score: 7.1, coverage: 80, browserIds: 99, freshness: 'real_time' };
  expect(adviseOnQuality(well)).toEqual([]);
});
