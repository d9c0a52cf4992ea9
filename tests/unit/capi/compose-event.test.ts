import { describe, expect, it, test } from 'vitest';
import { composeEvent } from '@/utils/capi/compose-event';
import type { EventDraft } from '@/utils/capi/event-draft';
import { isTooThin } from '@/utils/capi/too-thin';

const NOW = Date.UTC(2026, 8, 1, 12);
const DRAFT: EventDraft = {
  eventName: 'Lead',
  eventId: 'lead-7781',
  sourceUrl: 'https://funnel.brightsmile.test/consult',
  value: '',
  currency: '',
  customer: { em: 'Anna@Example.com', client_user_agent: 'Mozilla/5.0' },
};
const compose = (change: Partial<EventDraft>) => composeEvent({ ...DRAFT, ...change }, NOW);

it('makes an event of what was written, with the time in seconds', async () => {
  const composed = await compose({ value: '49.90', currency: 'usd' });
  expect(composed.ok && composed.event).toEqual({
    event_name: 'Lead',
    event_time: NOW / 1000,
    action_source: 'website',
    event_id: 'lead-7781',
    event_source_url: 'https://funnel.brightsmile.test/consult',
    user_data: {
      em: 'f7d54c22dda5b1780276601cd005909b70543fc4a6ba72d735b4cb9bbb611f01',
      client_user_agent: 'Mozilla/5.0',
    },
    custom_data: { value: 49.9, currency: 'USD' },
  });
});

it('leaves out what was left blank', async () => {
  const composed = await compose({ eventId: ' ' });
  expect(composed.ok && Object.keys(composed.event).sort()).toEqual([
    'action_source',
    'event_name',
    'event_source_url',
    'event_time',
    'user_data',
  ]);
});

const REFUSED: [what: string, change: Partial<EventDraft>, field: string][] = [
  ['no name', { eventName: ' ' }, 'eventName'],
  ['a long name', { eventName: 'x'.repeat(51) }, 'eventName'],
  ['no page', { sourceUrl: '' }, 'sourceUrl'],
  ['a page that is none', { sourceUrl: 'javascript:void(0)' }, 'sourceUrl'],
  ['a comma in the value', { value: '12,50', currency: 'EUR' }, 'value'],
  ['a sign in the value', { value: '$10', currency: 'USD' }, 'value'],
  ['a value without currency', { value: '10' }, 'currency'],
  ['a purchase without value', { eventName: 'Purchase', currency: 'USD' }, 'value'],
  ['a purchase without currency', { eventName: 'Purchase', value: '10' }, 'currency'],
  ['a wrong email', { customer: { ...DRAFT.customer, em: 'anna' } }, 'em'],
  ['no user agent', { customer: { em: 'anna@example.com' } }, 'client_user_agent'],
  ['nothing but a city', { customer: { ct: 'Paris', client_user_agent: 'x' } }, 'event'],
];

test.each(REFUSED)('refuses %s', async (_what, change, field) => {
  const composed = await compose(change);
  expect(composed.ok ? [] : Object.keys(composed.problems)).toEqual([field]);
});

describe('too thin', () => {
  test.each([
    [[]],
    [['ct', 'country', 'st', 'zp', 'ge', 'client_user_agent']],
    [['ct', 'st']],
    [['db', 'client_user_agent']],
    [['fn', 'ge']],
    [['ln', 'ge']],
  ])('%j is', (keys) => {
    expect(isTooThin(keys)).toBe(true);
  });
  test.each([[['em']], [['fn', 'ln']], [['db', 'ge']], [['client_ip_address']], [['fbp', 'ct']]])(
    '%j is not',
    (keys) => {
      expect(isTooThin(keys)).toBe(false);
    },
  );
});
