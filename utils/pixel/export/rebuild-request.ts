import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Redactor } from '@/utils/pixel/export/redact';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { readEvent } from '@/utils/pixel/rows/row-detail';

const FORM = 'application/x-www-form-urlencoded';

/**
 * A row's request with `change` made to every parameter: one request for one event, also where
 * several came in one. null for server events, which have none.
 */
export function rebuildRequest(
  { origin }: Pick<PanelRow, 'origin'>,
  change: Redactor['value'],
): CapturedRequest | null {
  if (origin.kind === 'server') return null;
  const { request } = origin;
  const cut = request.url.indexOf('?');
  const base = cut < 0 ? request.url : request.url.slice(0, cut);
  const given = readEvent(origin)?.parameters ?? [
    ...new URLSearchParams(cut < 0 ? '' : request.url.slice(cut)),
  ];
  const text = new URLSearchParams(
    given.map(([name, value]) => [name, change(name, value)]),
  ).toString();
  const isForm = request.method.toUpperCase() === 'POST' && request.body !== null;
  return {
    ...request,
    url: isForm || text === '' ? base : `${base}?${text}`,
    body: isForm ? text : null,
    contentType: isForm ? FORM : null,
  };
}

/** A row of Test events with what is personal taken out. */
export function redactTestEvent(row: TestEventRow, redactor: Redactor): TestEventRow {
  const parameters = Object.entries(row.parameters).map(([name, value]) => [
    name,
    /url/i.test(name) ? redactor.address(value) : redactor.value(name, value),
  ]);
  return { ...row, parameters: Object.fromEntries(parameters) as Record<string, string> };
}
