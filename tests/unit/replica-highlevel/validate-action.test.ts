import { describe, expect, it } from 'vitest';
import { makeAction } from '../../replica/highlevel/workflow-builder/action-kinds.ts';
import { validateAction } from '../../replica/highlevel/workflow-builder/validate-action.ts';
import type { ConversionsApiAction } from '../../replica/world.ts';

function action(patch: Partial<ConversionsApiAction>): ConversionsApiAction {
  const filled: Partial<ConversionsApiAction> = {
    eventType: 'funnel',
    eventName: 'Lead',
    accessToken: 'EAAB',
    datasetId: '1029384756102938',
  };
  return { ...(makeAction('conversions-api', 'a') as ConversionsApiAction), ...filled, ...patch };
}

const CASES: [string, Partial<ConversionsApiAction>, Record<string, string>][] = [
  ['a filled funnel event', {}, {}],
  ['no name', { name: ' ' }, { name: 'Action name is required' }],
  ['no event type', { eventType: '' }, { eventType: 'Event type is required' }],
  ['no event name', { eventName: '' }, { eventName: 'Facebook event name is required' }],
  ['a lead without stage', { eventType: 'lead' }, { stageName: 'Stage name is required' }],
  ['no token', { accessToken: '' }, { accessToken: 'Access Token is required' }],
  ['no token over Ad Manager', { accessToken: '', connection: 'ad-manager' }, {}],
  ['no dataset', { datasetId: '' }, { datasetId: 'Dataset Id is required' }],
  ['a merge field as value', { value: '{{opportunity.monetaryValue}}' }, {}],
  ['a value with a comma', { value: '12,50' }, { value: 'Value must be a number' }],
  [
    'a purchase without value and currency',
    { eventName: 'Purchase' },
    {
      value: 'Value is required in case of Purchase event',
      currency: 'Currency is required in case of Purchase event',
    },
  ],
  [
    'an open mapping without id',
    { customMapping: true },
    { mappedId: 'FBCLID is required if custom mapping is enabled' },
  ],
];

describe('"Save action"', () => {
  it.each(CASES)('judges %s', (_, patch, errors) => {
    expect(validateAction(action(patch))).toEqual(errors);
  });

  it('asks nothing of a webhook but its name and address', () => {
    expect(validateAction(makeAction('webhook', 'w'))).toEqual({ url: 'URL is required' });
  });
});
