import type { ShownFields } from '@/utils/workflow/action-field';
import type { SaveState } from '@/utils/workflow/save-state';

/** Triggers that facts, HighLevel, name; `other`: one that we do not know. */
export const TRIGGER_KINDS = [
  'formSubmitted',
  'surveySubmitted',
  'customerBookedAppointment',
  'appointment',
  'orderFormSubmission',
  'orderSubmitted',
  'facebookLeadFormSubmitted',
  'pipelineStageChanged',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export interface TriggerReading {
  kind: TriggerKind;
  /** As the canvas names it. */
  text: string;
  /** `unseen`: the canvas says neither that there is a filter nor that there is none. */
  filter: 'set' | 'none' | 'unseen';
}

/** What can be seen of a workflow and its open action. Nothing in here is a guess. */
export interface WorkflowReading {
  /** Fields of the open action; null while none is open. */
  action: ShownFields | null;
  /** The open action goes over an ad account, and needs no token. */
  isAdManager: boolean;
  /** Name of the other client whose dataset stands in the action; null for none. */
  datasetOwner: string | null;
  triggers: TriggerReading[];
  /** Conversions API actions on the canvas. */
  actionCount: number;
  /** null: the switch is not on this screen. */
  allowsReentry: boolean | null;
  save: SaveState;
}
