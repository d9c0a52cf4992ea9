import { isPartlyKnown, type RowDetail } from '@/utils/pixel/rows/row-detail';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** What names an event, of whatever kind. */
export const NAMING: ReadonlySet<string> = new Set(['Event', 'Event ID', 'Dataset']);

/** One thing of two events side by side; null where one of them does not have it. */
export interface ComparedLine {
  /** The parameter's name: masking goes by it. */
  name: string;
  left: string | null;
  right: string | null;
  differs: boolean;
}

/**
 * Two events, parameter by parameter, under the same names on both sides (`user_data.em` and
 * `ud[em]` are one). What is different by nature (time, way of sending) is left out.
 */
export function compareDetails(
  left: { row: PanelRow; detail: RowDetail },
  right: { row: PanelRow; detail: RowDetail },
): ComparedLine[] {
  const [one, other] = [namedValues(left), namedValues(right)];
  const [isLeftPartial, isRightPartial] = [left, right].map(({ detail }) => isPartlyKnown(detail));
  return [...new Set([...one.keys(), ...other.keys()])].map((name) => {
    const [mine, theirs] = [one.get(name) ?? null, other.get(name) ?? null];
    const isUnknown = (mine === null && isLeftPartial) || (theirs === null && isRightPartial);
    // What names an event is shown of each; of the rest nothing follows from what is not shown.
    const differs = mine !== theirs && (!isUnknown || NAMING.has(name));
    return { name, left: mine, right: theirs, differs };
  });
}

function namedValues({ row, detail }: { row: PanelRow; detail: RowDetail }): Map<string, string> {
  const values = new Map<string, string>([['Event', row.eventName]]);
  if (row.eventId !== null) values.set('Event ID', row.eventId);
  if (row.pixelId !== '') values.set('Dataset', row.pixelId);
  if (detail.kind === 'server') {
    for (const [name, value] of Object.entries(detail.row.parameters))
      values.set(plainName(name), value);
  }
  const customData =
    detail.kind === 'browser'
      ? detail.event.customData
      : detail.kind === 'unsent'
        ? detail.customData
        : {};
  for (const [name, value] of Object.entries(customData))
    values.set(plainName(name), typeof value === 'object' ? JSON.stringify(value) : String(value));
  if (detail.kind === 'browser') {
    const { event } = detail;
    for (const { key, value } of event.userData) values.set(plainName(key), value);
    for (const cookie of ['fbc', 'fbp'] as const) {
      const sent = event[cookie];
      if (sent !== null) values.set(cookie, sent.raw);
    }
  }
  return values;
}

/** What Events Manager and the Conversions API write around a name, or for it. */
const PLAIN: Record<string, string> = {
  email: 'em',
  phone: 'ph',
  phone_number: 'ph',
  first_name: 'fn',
  last_name: 'ln',
  surname: 'ln',
};

function plainName(name: string): string {
  const bare = name
    .trim()
    .replace(/^(?:user_data|custom_data|ud|cd)[.[](.+?)\]?$/i, '$1')
    .toLowerCase()
    .replaceAll(' ', '_');
  return PLAIN[bare] ?? bare;
}
