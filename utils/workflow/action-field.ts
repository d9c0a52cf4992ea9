/** The action's fields that hold something; which of them are there depends on its modes. */
export type ActionFieldName =
  | 'actionName'
  | 'eventType'
  | 'eventName'
  | 'stageName'
  | 'token'
  | 'dataset'
  | 'value'
  | 'currency'
  | 'customMapping'
  | 'fbclid'
  | 'facebookLeadId'
  | 'igclid';

/** Kinds of event, by HighLevel's own English names, whatever language the page is in. */
export const EVENT_TYPES = ['Funnel Event', 'Lead Event', 'Instagram DM'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A value for one field of the action. A switch takes `on` and `off`. */
export interface FieldValue {
  name: ActionFieldName;
  /** The field's name for the person. */
  title: string;
  value: string;
}

/** What the fields of an action show; a field that is not on the panel is not in here. */
export type ShownFields = Partial<Record<ActionFieldName, string>>;

/** Whether a field holds one of HighLevel's merge fields and nothing else: `{{custom_values.x}}`. */
export function isMergeField(text: string): boolean {
  return /^\s*\{\{[^{}]+\}\}\s*$/.test(text);
}
