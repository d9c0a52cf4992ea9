import type { ActionDefaults } from '@/utils/client/client';
import {
  EVENT_TYPES,
  isMergeField,
  type EventType,
  type FieldValue,
  type ShownFields,
} from '@/utils/workflow/action-field';

/** Merge fields of the mapped IDs (facts, HighLevel, "Merge fields"). */
const MAPPED: Record<string, { type: EventType; field: FieldValue }> = {
  'fbclid-first': {
    type: 'Funnel Event',
    field: { name: 'fbclid', title: 'FBCLID', value: '{{contact.attributionSource.fbclid}}' },
  },
  'fbclid-last': {
    type: 'Funnel Event',
    field: { name: 'fbclid', title: 'FBCLID', value: '{{contact.lastAttributionSource.fbclid}}' },
  },
  'lead-id': {
    type: 'Lead Event',
    field: {
      name: 'facebookLeadId',
      title: 'Facebook Lead ID',
      value: '{{contact.facebookLeadId}}',
    },
  },
};

/** What is to be written, and what the person has put there as a merge field and is left alone. */
export interface PlannedValues {
  values: FieldValue[];
  /** What is left out, as a merge field stands there and stays. */
  kept: FieldValue[];
  /** Why something of the client's settings is left out: each a sentence. */
  notes: string[];
}

/** The type the action will have: the client's, else the one that is chosen; undefined for none. */
export function eventTypeAfter(
  defaults: ActionDefaults,
  shown: ShownFields,
): EventType | undefined {
  const text = defaults.eventType === '' ? shown.eventType : defaults.eventType;
  return EVENT_TYPES.find((type) => type === text);
}

function listMapping(
  { customMapping }: ActionDefaults,
  type: EventType | undefined,
): { values: FieldValue[]; notes: string[] } {
  const toggle = (value: 'on' | 'off'): FieldValue => ({
    name: 'customMapping',
    title: 'Custom mapping',
    value,
  });
  if (customMapping === '') return { values: [], notes: [] };
  if (customMapping === 'off') return { values: [toggle('off')], notes: [] };
  const mapped = MAPPED[customMapping];
  if (mapped?.type === type && mapped) return { values: [toggle('on'), mapped.field], notes: [] };
  const note = `Custom mapping is left as it is: ${mapped?.field.title ?? 'the ID'} belongs to a ${mapped?.type ?? 'different event'}, and this is ${type === undefined ? 'an action without an event type' : `a ${type}`}.`;
  return { values: [], notes: [note] };
}

/**
 * The client's own settings as field values, in the order they are written: a choice brings out the
 * fields that come after it. What is empty is left alone, and so is what this action has no place
 * for. `keep`: a merge field that stands in a field stays.
 */
export function planSettings(
  defaults: ActionDefaults,
  shown: ShownFields,
  keep: boolean,
): PlannedValues {
  const type = eventTypeAfter(defaults, shown);
  const mapping = listMapping(defaults, type);
  const notes = [...mapping.notes];
  const wanted: FieldValue[] = [
    { name: 'actionName', title: 'Action name', value: defaults.actionName },
    { name: 'eventType', title: 'Event type', value: defaults.eventType },
  ];
  if (type === 'Funnel Event')
    wanted.push({ name: 'eventName', title: 'Event name', value: defaults.eventName });
  if (type === 'Lead Event')
    wanted.push({ name: 'stageName', title: 'Stage name', value: defaults.stageName });
  wanted.push({ name: 'value', title: 'Lead value', value: defaults.leadValue });
  const isPurchase = type === 'Funnel Event' && defaults.eventName === 'Purchase';
  const hasValue = defaults.leadValue !== '' || (shown.value ?? '') !== '';
  // HighLevel shows the menu only beside a value, or for a purchase.
  if (isPurchase || hasValue || shown.currency !== undefined)
    wanted.push({ name: 'currency', title: 'Currency', value: defaults.currency });
  if (type === undefined && defaults.eventName + defaults.stageName !== '')
    notes.push(
      'Event name is left as it is: the action has no event type yet. Choose one, or set it in the client’s settings.',
    );
  const all = [...wanted.filter(({ value }) => value !== ''), ...mapping.values];
  return { ...keepMergeFields(all, shown, keep), notes };
}

/** Takes out what would replace a merge field that the person has put there. */
export function keepMergeFields(
  wanted: FieldValue[],
  shown: ShownFields,
  keep: boolean,
): { values: FieldValue[]; kept: FieldValue[] } {
  const isKept = ({ name, value }: FieldValue) => {
    const now = shown[name] ?? '';
    return keep && isMergeField(now) && now !== value;
  };
  return {
    values: wanted.filter((one) => !isKept(one)),
    kept: wanted.filter(isKept),
  };
}
