import { readArgs } from '@/utils/pixel/capture/fbq-event-call';
import { changeJson } from '@/utils/pixel/export/change-json';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Redactor } from '@/utils/pixel/export/redact';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { Told } from '@/utils/pixel/told';
import { readEvent } from '@/utils/pixel/rows/row-detail';

const FORM = 'application/x-www-form-urlencoded';

/**
 * A row's request with `change` made to every parameter: one request for one event, also where
 * several came in one. null for server events and what the page told, which have none.
 */
export function rebuildRequest(
  { origin }: Pick<PanelRow, 'origin'>,
  change: Redactor['value'],
): CapturedRequest | null {
  if (origin.kind === 'server' || origin.kind === 'told') return null;
  const { request } = origin;
  const cut = request.url.indexOf('?');
  const base = cut < 0 ? request.url : request.url.slice(0, cut);
  const given = readEvent(origin)?.parameters ?? [
    ...new URLSearchParams(cut < 0 ? '' : request.url.slice(cut)),
  ];
  const text = new URLSearchParams(
    given.map(([name, value]) => [change('', name), change(name, value)]),
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
    redactor.text(name),
    /url/i.test(name) ? redactor.address(value) : redactor.value(name, value),
  ]);
  return {
    ...row,
    // As on the browser's side: only equal IDs make a pair.
    eventName: redactor.text(row.eventName),
    eventId: row.eventId === null ? null : redactor.text(row.eventId),
    parameters: Object.fromEntries(parameters) as Record<string, string>,
  };
}

/** What the page told with what is personal taken out. */
export function redactTold(told: Told, redactor: Redactor): Told {
  const page = told.page === null ? null : redactor.address(told.page);
  if (told.kind === 'warning') {
    const text = told.text === null ? null : redactor.text(told.text);
    return { ...told, page, text };
  }
  const customData = changeJson('', told.customData, redactor.value) as typeof told.customData;
  const args = JSON.stringify(changeJson('', readArgs(told.call.args), redactor.value));
  const eventName = redactor.text(told.eventName);
  const eventId = told.eventId === null ? null : redactor.text(told.eventId);
  return { ...told, page, eventName, eventId, customData, call: { ...told.call, args } };
}
