import type { CardLine } from '@/components/page/card-view';
import type { ActionDefaults } from '@/utils/client/client';
import type { FillPlan } from '@/utils/messaging/protocol';
import type { ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readField, type FieldValue } from '@/utils/sites/highlevel/action-form';

/** In the order they are written: a choice of type brings out the fields that come after it. */
const DEFAULT_FIELDS: [keyof ActionDefaults, FieldValue['name'], string][] = [
  ['actionName', 'actionName', 'Action name'],
  ['eventType', 'eventType', 'Event type'],
  ['eventName', 'eventName', 'Event name'],
  ['leadValue', 'value', 'Lead value'],
  ['currency', 'currency', 'Currency'],
];

/** The client's own defaults as field values; what is empty is left alone. */
export function listDefaults(defaults: ActionDefaults): FieldValue[] {
  return DEFAULT_FIELDS.flatMap(([key, name, title]) =>
    defaults[key] === '' ? [] : [{ name, title, value: defaults[key] }],
  );
}

function describeToken(value: string): string {
  if (value === '') return '';
  return value.startsWith('{{') ? value : `Another token (${value.length})`;
}

function toLine(label: string, now: string, becomes: string, same: boolean): CardLine {
  return { label, now, becomes, change: same ? 'same' : now === '' ? 'fill' : 'replace' };
}

/** The fields as the card shows them: what stands there, and what will. The token stays masked. */
export function listLines(panel: ActionPanel, plan: FillPlan): CardLine[] {
  const { token, tokenIsThere, datasetId, defaults } = plan;
  const lines = listDefaults(defaults).map(({ name, title, value }) => {
    const now = readField(panel, name) ?? '';
    return toLine(title, now, value, now === value);
  });
  const dataset = panel.dataset.value;
  return [
    ...lines,
    toLine('Dataset ID', dataset, datasetId ?? '', dataset === datasetId),
    toLine(
      'Access token',
      describeToken(panel.token.value),
      token ? `${token.prefix}•••••• (${token.length})` : '',
      tokenIsThere === true,
    ),
  ];
}
