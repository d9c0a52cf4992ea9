import type {
  ConversionsApiAction,
  NetworkAction,
  WebhookAction,
  WorkflowAction,
} from '../../world.ts';

/** Message under each field that keeps the action from being saved; empty when it may be. */
export type ActionErrors = Partial<
  Record<keyof ConversionsApiAction | keyof WebhookAction | keyof NetworkAction, string>
>;

/** What the field of the mapped id is called, by event type. */
export const MAPPED_ID_LABELS: Record<ConversionsApiAction['eventType'], string> = {
  funnel: 'FBCLID',
  lead: 'Facebook Lead ID',
  instagram: 'IGCLID',
  '': 'FBCLID',
};

const NUMBER_OR_MERGE_FIELD = /^(?:\d+(?:\.\d+)?|\{\{[^{}]+\}\})$/;

/** Checks an action as "Save action" does; the messages are the app's own where it is known. */
export function validateAction(action: WorkflowAction): ActionErrors {
  const errors: ActionErrors = {};
  if (action.name.trim() === '') errors.name = 'Action name is required';
  if (action.name.length > 100) errors.name = 'Action name can have up to 100 characters';
  if (action.kind === 'conversions-api') return { ...errors, ...validateConversion(action) };
  if (action.kind !== 'webhook') {
    if (action.accessToken === '') errors.accessToken = 'Access Token is required';
    return errors;
  }
  if (action.url.trim() === '') errors.url = 'URL is required';
  return errors;
}

function validateConversion(action: ConversionsApiAction): ActionErrors {
  const errors: ActionErrors = {};
  const isFunnel = action.eventType === 'funnel';
  const isPurchase = isFunnel && action.eventName === 'Purchase';
  if (action.eventType === '') errors.eventType = 'Event type is required';
  if (isFunnel && !action.eventName) errors.eventName = 'Facebook event name is required';
  if (action.eventType === 'lead' && !action.stageName) {
    errors.stageName = 'Stage name is required';
  }
  if (action.connection === 'integration' && !action.accessToken) {
    errors.accessToken = 'Access Token is required';
  }
  if (!action.datasetId) errors.datasetId = 'Dataset Id is required';
  if (action.value && !NUMBER_OR_MERGE_FIELD.test(action.value)) {
    errors.value = 'Value must be a number';
  }
  if (isPurchase && !action.value) errors.value = 'Value is required in case of Purchase event';
  if (isPurchase && !action.currency) {
    errors.currency = 'Currency is required in case of Purchase event';
  }
  if (action.customMapping && !action.mappedId) {
    const label = MAPPED_ID_LABELS[action.eventType];
    errors.mappedId = `${label} is required if custom mapping is enabled`;
  }
  return errors;
}
