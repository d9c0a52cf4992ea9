import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_CHECKS } from '@/utils/workflow/action-checks';
import { checkSchema } from '@/utils/workflow/check';
import { findChecks } from '@/utils/workflow/find-checks';
import { WORKFLOW_CHECKS } from '@/utils/workflow/workflow-checks';
import type {
  TriggerKind,
  TriggerReading,
  WorkflowReading,
} from '@/utils/workflow/workflow-reading';
import { TRIGGER_KINDS } from '@/utils/workflow/workflow-reading';
import { makeReading } from './workflow-reading';

const action = (changes: Record<string, string>) => ({
  action: { ...makeReading().action, ...changes },
});
const trigger = (
  kind: TriggerKind,
  filter: TriggerReading['filter'] = 'set',
): Pick<WorkflowReading, 'triggers'> => ({ triggers: [{ kind, text: kind, filter }] });
const save = (changes: Partial<WorkflowReading['save']>) => ({
  save: { ...makeReading().save, ...changes },
});
const lead = { eventType: 'Lead Event', eventName: '' };

const CASES: [string, Partial<WorkflowReading>, string[]][] = [
  ['a workflow with nothing wrong', {}, []],
  ['no open action', { action: null }, []],
  ['another client’s dataset', { datasetOwner: 'Northside' }, ['other-clients-dataset']],
  [
    'a purchase without value and currency',
    action({ eventName: 'Purchase', value: '', currency: '' }),
    ['purchase-without-value', 'purchase-without-currency'],
  ],
  ['a lead without value and currency', action({ value: '', currency: '' }), []],
  ['a value with a comma', action({ value: '1.000,50' }), ['value-not-a-number']],
  ['a value with a sign', action({ value: '$10' }), ['value-not-a-number']],
  ['a merge field as value', action({ value: '{{opportunity.monetaryValue}}' }), []],
  [
    'an order’s amount without an order',
    action({ value: '{{Order.Amount}}' }),
    ['order-amount-without-order'],
  ],
  [
    'an order’s amount with its trigger',
    { ...action({ value: '{{Order.Amount}}' }), ...trigger('orderSubmitted') },
    [],
  ],
  ['an open mapping without ID', action({ customMapping: 'on', fbclid: '' }), ['mapping-empty']],
  ['an open mapping of unseen ID', action({ customMapping: 'on' }), []],
  ['no event type', action({ eventType: '' }), ['event-type-missing']],
  ['an Instagram action', action({ eventType: 'Instagram DM' }), ['instagram']],
  ['the trigger Appointment', trigger('appointment'), ['trigger-appointment']],
  ['a lead trigger for a funnel event', trigger('pipelineStageChanged'), ['trigger-misfit']],
  [
    'a form trigger for a lead event',
    { ...action(lead), ...trigger('formSubmitted') },
    ['trigger-misfit'],
  ],
  [
    'a lead trigger for a lead event',
    { ...action(lead), ...trigger('facebookLeadFormSubmitted') },
    [],
  ],
  [
    'a trigger without filter',
    trigger('customerBookedAppointment', 'none'),
    ['trigger-without-filter'],
  ],
  ['a trigger whose filter is not shown', trigger('formSubmitted', 'unseen'), ['unseen']],
  ['no trigger seen', { triggers: [] }, ['unseen']],
  ['several actions', { actionCount: 2 }, ['several-actions']],
  ['re-entry off', { allowsReentry: false }, ['reentry-off']],
  ['re-entry not seen', { allowsReentry: null }, ['unseen']],
  ['an unsaved action', save({ action: 'unsaved' }), ['action-unsaved']],
  ['an unsaved workflow', save({ workflow: 'unsaved' }), ['workflow-unsaved']],
  ['a draft', save({ status: 'draft' }), ['workflow-draft']],
  ['a state that is not shown', save({ workflow: 'unseen', status: 'unseen' }), ['unseen']],
];

describe('the checks of a workflow', () => {
  it.each(CASES)('%s', (_, changes, ids) => {
    expect(findChecks(makeReading(changes)).map(({ id }) => id)).toEqual(ids);
  });

  it('each has a case', () => {
    const covered = new Set(CASES.flatMap(([, , ids]) => ids));
    const all = [...ACTION_CHECKS, ...WORKFLOW_CHECKS].map(({ id }) => id);
    expect(all.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('say what is the case and what to do, whatever the page shows, the worst first', () => {
    const reading = fc.record({
      value: fc.string({ maxLength: 300 }),
      eventName: fc.constantFrom('Purchase', 'Lead'),
      kind: fc.constantFrom(...TRIGGER_KINDS),
      text: fc.string({ maxLength: 40 }),
      owner: fc.option(fc.string({ maxLength: 100 })),
    });
    fc.assert(
      fc.property(reading, ({ value, eventName, kind, text, owner }) => {
        const checks = findChecks(
          makeReading({
            ...action({ value, eventName, currency: '' }),
            triggers: [{ kind, text, filter: 'none' }],
            datasetOwner: owner,
          }),
        );
        const order = checks.map(({ severity }) =>
          ['wrong', 'attention', 'unseen'].indexOf(severity),
        );
        return (
          checks.every((check) => checkSchema.safeParse(check).success && /\.$/.test(check.text)) &&
          order.every((rank, index) => rank >= (order[index - 1] ?? 0))
        );
      }),
    );
  });
});
