import { Share2, Webhook, type IconNode } from 'lucide';
import type { WorkflowAction } from '../../world.ts';

/** How an action is called and drawn. */
export const ACTION_KINDS: Record<WorkflowAction['kind'], { label: string; icon: IconNode }> = {
  'conversions-api': { label: 'Meta conversion API', icon: Share2 },
  webhook: { label: 'Webhook', icon: Webhook },
};

/** Triggers that the builder offers. */
export const TRIGGER_KINDS: readonly string[] = [
  'Appointment',
  'Contact Created',
  'Customer Booked Appointment',
  'Facebook Lead Form Submitted',
  'Form Submitted',
  'Order Form Submission',
  'Pipeline Stage Changed',
  'Survey Submitted',
];

/** A new action with nothing filled in. */
export function makeAction(kind: WorkflowAction['kind'], id: string): WorkflowAction {
  if (kind === 'webhook') return { kind, id, name: 'Webhook', url: '', accessToken: '' };
  return {
    kind,
    id,
    name: 'Meta conversion API',
    connection: 'integration',
    eventType: '',
    eventName: '',
    stageName: '',
    accessToken: '',
    datasetId: '',
    value: '',
    currency: '',
    customMapping: false,
    mappedId: '',
  };
}
