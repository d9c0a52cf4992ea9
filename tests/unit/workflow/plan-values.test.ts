import { describe, expect, it } from 'vitest';
import { EMPTY_DEFAULTS, type ActionDefaults } from '@/utils/client/client';
import type { ShownFields } from '@/utils/workflow/action-field';
import { planSettings } from '@/utils/workflow/plan-values';

const plan = (defaults: Partial<ActionDefaults>, shown: ShownFields = {}, keep = true) =>
  planSettings({ ...EMPTY_DEFAULTS, ...defaults }, shown, keep);
const written = (defaults: Partial<ActionDefaults>, shown: ShownFields = {}, keep = true) =>
  plan(defaults, shown, keep).values.map(({ name, value }) => `${name}=${value}`);

const FUNNEL = { eventType: 'Funnel Event' } as const;
const LEAD = { eventType: 'Lead Event' } as const;
const FIRST = 'fbclid={{contact.attributionSource.fbclid}}';
const LAST = 'fbclid={{contact.lastAttributionSource.fbclid}}';
const LEAD_ID = 'facebookLeadId={{contact.facebookLeadId}}';

const CASES: [string, Partial<ActionDefaults>, ShownFields, string[]][] = [
  ['nothing is wanted', {}, {}, []],
  [
    'everything, a choice before what it brings out',
    { ...FUNNEL, actionName: 'A', eventName: 'Lead', leadValue: '1000', currency: 'EUR' },
    {},
    ['actionName=A', 'eventType=Funnel Event', 'eventName=Lead', 'value=1000', 'currency=EUR'],
  ],
  [
    'a lead event has a stage',
    { ...LEAD, eventName: 'Lead', stageName: 'Won' },
    {},
    ['eventType=Lead Event', 'stageName=Won'],
  ],
  [
    'the type that is chosen counts',
    { eventName: 'Lead', stageName: 'Won' },
    LEAD,
    ['stageName=Won'],
  ],
  ['no type, no name', { eventName: 'Lead' }, { eventType: '' }, []],
  [
    'Instagram has neither',
    { eventName: 'Lead', stageName: 'Won' },
    { eventType: 'Instagram DM' },
    [],
  ],
  ['no currency without value', { ...FUNNEL, currency: 'EUR' }, {}, ['eventType=Funnel Event']],
  [
    'a currency beside a value that stands there',
    { currency: 'EUR' },
    { value: '5' },
    ['currency=EUR'],
  ],
  [
    'a currency for a purchase',
    { ...FUNNEL, eventName: 'Purchase', currency: 'EUR' },
    {},
    ['eventType=Funnel Event', 'eventName=Purchase', 'currency=EUR'],
  ],
  ['mapping off', { customMapping: 'off' }, {}, ['customMapping=off']],
  [
    'first touch',
    { ...FUNNEL, customMapping: 'fbclid-first' },
    {},
    ['eventType=Funnel Event', 'customMapping=on', FIRST],
  ],
  ['last touch', { customMapping: 'fbclid-last' }, FUNNEL, ['customMapping=on', LAST]],
  ['lead ID', { customMapping: 'lead-id' }, LEAD, ['customMapping=on', LEAD_ID]],
  ['no click ID for a lead event', { customMapping: 'fbclid-first' }, LEAD, []],
  ['no lead ID for a funnel event', { customMapping: 'lead-id' }, FUNNEL, []],
  ['no mapping without a type', { customMapping: 'lead-id' }, {}, []],
];

describe('the client’s settings as values', () => {
  it.each(CASES)('%s', (_, defaults, shown, values) => {
    expect(written(defaults, shown)).toEqual(values);
  });

  it('say why something is left out', () => {
    expect(plan({ customMapping: 'lead-id' }, FUNNEL).notes.join()).toContain('Lead Event');
    expect(plan({ eventName: 'Lead' }, { eventType: '' }).notes.join()).toContain('event type');
    expect(plan({ ...FUNNEL, eventName: 'Lead' }).notes).toEqual([]);
  });

  it('keep a merge field that stands there, unless it is to be replaced', () => {
    const shown = { value: ' {{opportunity.monetaryValue}} ', actionName: 'Old' };
    const defaults = { leadValue: '1000', actionName: 'New' };
    expect(written(defaults, shown)).toEqual(['actionName=New']);
    expect(plan(defaults, shown).kept.map(({ title }) => title)).toEqual(['Lead value']);
    expect(written(defaults, shown, false)).toEqual(['actionName=New', 'value=1000']);
    expect(written({ leadValue: '{{x}}' }, { value: '{{x}}' })).toEqual(['value={{x}}']);
  });
});
