import type { CheckRule } from '@/utils/workflow/check';
import type { TriggerKind, WorkflowReading } from '@/utils/workflow/workflow-reading';

/** Triggers for each type of event (facts, HighLevel, "Triggers for funnel events"). */
const FITTING: Record<string, { kinds: readonly TriggerKind[]; names: string }> = {
  'Funnel Event': {
    kinds: [
      'formSubmitted',
      'surveySubmitted',
      'customerBookedAppointment',
      'orderFormSubmission',
      'orderSubmitted',
    ],
    names: 'Form Submitted, Survey Submitted, Customer Booked Appointment or Order Form Submission',
  },
  'Lead Event': {
    kinds: ['facebookLeadFormSubmitted', 'pipelineStageChanged'],
    names: 'Facebook Lead Form Submitted or Pipeline Stage Changed',
  },
};

const FILTERED: Partial<Record<TriggerKind, string>> = {
  formSubmitted: 'form',
  surveySubmitted: 'survey',
  customerBookedAppointment: 'calendar',
  orderFormSubmission: 'order form',
  orderSubmitted: 'order form',
  facebookLeadFormSubmitted: 'Facebook form',
  pipelineStageChanged: 'pipeline stage',
};

function findMisfit({ action, triggers }: WorkflowReading) {
  const fitting = FITTING[action?.eventType ?? ''];
  if (!fitting) return undefined;
  // Its own check says what to put in its place.
  const misfit = triggers.find(
    ({ kind }) => kind !== 'appointment' && !fitting.kinds.includes(kind),
  );
  return misfit && { ...misfit, names: fitting.names };
}

/** Checks of the whole workflow, as far as its canvas and its bars show it. */
export const WORKFLOW_CHECKS: readonly CheckRule[] = [
  {
    id: 'trigger-appointment',
    severity: 'wrong',
    find: ({ triggers }) =>
      triggers.some(({ kind }) => kind === 'appointment')
        ? 'The trigger “Appointment” also runs when a booking is changed or cancelled. Replace it with Customer Booked Appointment.'
        : undefined,
  },
  {
    id: 'trigger-misfit',
    severity: 'wrong',
    find: (reading) => {
      const misfit = findMisfit(reading);
      if (!misfit) return undefined;
      return `The trigger “${misfit.text}” does not go with a ${reading.action?.eventType ?? ''}. Use ${misfit.names}.`;
    },
  },
  {
    id: 'trigger-without-filter',
    severity: 'attention',
    find: ({ triggers }) => {
      const open = triggers.find(({ kind, filter }) => FILTERED[kind] && filter === 'none');
      return (
        open &&
        `The trigger “${open.text}” has no filter, so every ${FILTERED[open.kind] ?? 'one'} of this location starts the workflow. Open the trigger and choose the one that is meant.`
      );
    },
  },
  {
    id: 'several-actions',
    severity: 'attention',
    find: ({ actionCount }) =>
      actionCount > 1
        ? `${actionCount} Conversions API actions stand in this workflow, and each sends an event of its own. Delete those that are not meant.`
        : undefined,
  },
  {
    id: 'reentry-off',
    severity: 'attention',
    find: ({ allowsReentry }) =>
      allowsReentry === false
        ? 'Re-entry is off: a contact who sends the form again sends no second event. Switch it on in the workflow’s Settings.'
        : undefined,
  },
  {
    id: 'action-unsaved',
    severity: 'attention',
    find: ({ save }) =>
      save.action === 'unsaved'
        ? 'The action has changes that are not saved. Press Save action.'
        : undefined,
  },
  {
    id: 'workflow-unsaved',
    severity: 'attention',
    find: ({ save }) =>
      save.workflow === 'unsaved'
        ? 'The workflow has changes that are not saved. Press Save at the top.'
        : undefined,
  },
  {
    id: 'workflow-draft',
    severity: 'attention',
    find: ({ save }) =>
      save.status === 'draft'
        ? 'The workflow is a draft: it sends nothing until it is published.'
        : undefined,
  },
  {
    id: 'unseen',
    severity: 'unseen',
    find: ({ triggers, allowsReentry, save }) => {
      const parts = [
        triggers.length === 0 ? 'triggers' : '',
        triggers.some(({ kind, filter }) => FILTERED[kind] && filter === 'unseen')
          ? 'filters of triggers'
          : '',
        allowsReentry === null ? 're-entry' : '',
        save.workflow === 'unseen' ? 'whether the workflow is saved' : '',
        save.status === 'unseen' ? 'whether it is published' : '',
      ].filter((part) => part !== '');
      return parts.length === 0
        ? undefined
        : `Could not be seen from here: ${parts.join(', ')}. Check it in HighLevel.`;
    },
  },
];
