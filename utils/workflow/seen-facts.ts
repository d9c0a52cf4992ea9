import * as z from 'zod/mini';
import { isMergeField } from '@/utils/workflow/action-field';
import {
  TRIGGER_KINDS,
  type TriggerKind,
  type WorkflowReading,
} from '@/utils/workflow/workflow-reading';

/** What a page of HighLevel showed of the set-up; what it did not show is not in here. */
export const seenFactsSchema = z.object({
  workflowPublished: z.optional(z.boolean()),
  /** The kinds that we know by name. */
  triggers: z.optional(z.array(z.enum(TRIGGER_KINDS)).check(z.maxLength(20))),
  tokenField: z.optional(z.enum(['custom value', 'plain text'])),
  /** Whether a page that was filled was published after it was saved. */
  pagePublished: z.optional(z.boolean()),
  optimizeJavaScript: z.optional(z.boolean()),
  removedCodeIsBack: z.optional(z.boolean()),
});
export type SeenFacts = z.infer<typeof seenFactsSchema>;

/** HighLevel's own English names, whatever language the page is in. */
export const TRIGGER_NAMES: Record<TriggerKind, string> = {
  formSubmitted: 'Form Submitted',
  surveySubmitted: 'Survey Submitted',
  customerBookedAppointment: 'Customer Booked Appointment',
  appointment: 'Appointment',
  orderFormSubmission: 'Order Form Submission',
  orderSubmitted: 'Order Submitted',
  facebookLeadFormSubmitted: 'Facebook Lead Form Submitted',
  pipelineStageChanged: 'Pipeline Stage Changed',
};

/**
 * What a workflow shows of the set-up: nothing of one that has no Conversions API action, as far as
 * its canvas tells. Of the token field only what kind of thing stands in it.
 */
export function workflowFacts({ action, actionCount, triggers, save }: WorkflowReading): SeenFacts {
  if (action === null && actionCount === 0) return {};
  const facts: SeenFacts = {};
  if (save.status !== 'unseen') facts.workflowPublished = save.status === 'published';
  if (triggers.length > 0) facts.triggers = triggers.slice(0, 20).map(({ kind }) => kind);
  const token = action?.token?.trim() ?? '';
  if (token !== '') facts.tokenField = isMergeField(token) ? 'custom value' : 'plain text';
  return facts;
}
