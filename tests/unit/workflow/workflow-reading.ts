import type { WorkflowReading } from '@/utils/workflow/workflow-reading';

/** A workflow with nothing wrong, but for the changes. */
export function makeReading(changes: Partial<WorkflowReading> = {}): WorkflowReading {
  return {
    action: {
      actionName: 'Send Lead',
      eventType: 'Funnel Event',
      eventName: 'Lead',
      token: 'EAAB',
      dataset: '1029384756102938',
      value: '1000',
      currency: 'USD',
      customMapping: 'off',
    },
    isAdManager: false,
    datasetOwner: null,
    triggers: [{ kind: 'formSubmitted', text: 'Form Submitted', filter: 'set' }],
    actionCount: 1,
    allowsReentry: true,
    save: { action: 'unseen', workflow: 'saved', status: 'published' },
    ...changes,
  };
}
