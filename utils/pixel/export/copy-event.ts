import { looksLikeToken } from '@/utils/pixel/findings/token-text';
import { rebuildRequest } from '@/utils/pixel/export/rebuild-request';
import { changedParameters } from '@/utils/pixel/export/changed-parameters';
import { changeJson } from '@/utils/pixel/export/change-json';
import { createRedactor } from '@/utils/pixel/export/redact';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { readDetail } from '@/utils/pixel/rows/row-detail';

const withoutToken = (_name: string, value: string) =>
  looksLikeToken(value) ? 'token-left-out' : value;

/** Changes every value on the way out: personal data, too, while it is masked. */
const changeOf = (masked: boolean) => (masked ? createRedactor().value : withoutToken);

/** An event as JSON: everything that was sent, by its names. */
export function copyAsJson(row: PanelRow, masked: boolean): string {
  const detail = readDetail(row);
  const change = changeOf(masked);
  return JSON.stringify(
    {
      eventName: change('ev', row.eventName),
      eventId: row.eventId === null ? null : change('eid', row.eventId),
      pixelId: row.pixelId,
      source: row.source,
      seenBy: row.sources,
      status: row.status,
      time: row.time,
      page: row.pageUrl === null ? null : change('dl', row.pageUrl),
      parameters: changedParameters(detail, change),
    },
    null,
    2,
  );
}

/** The request as a command for a POSIX shell; null for server events. A token is left out. */
export function copyAsCurl(row: PanelRow, masked: boolean): string | null {
  const request = rebuildRequest(row, changeOf(masked));
  if (request === null) return null;
  const { method, url, body, contentType } = request;
  const parts = ['curl', shell(url)];
  if (body !== null)
    parts.push(
      '-X',
      method,
      '-H',
      shell(`Content-Type: ${contentType ?? ''}`),
      '--data-raw',
      shell(body),
    );
  return parts.join(' ');
}

function shell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The call that would send the event again; null for what is no browser event. */
export function copyAsFbqCall(row: PanelRow, masked: boolean): string | null {
  const detail = readDetail(row);
  if (detail.kind !== 'browser') return null;
  const { eventName, eventKind, eventId, eventIdSource, customData, pixelId } = detail.event;
  const change = changeOf(masked);
  const data = Object.fromEntries(
    Object.entries(customData).map(([name, value]) => [
      change('', name),
      changeJson(`cd[${name}]`, value, change),
    ]),
  );
  const call = eventKind === 'standard' ? 'trackSingle' : 'trackSingleCustom';
  const parts = [call, pixelId, change('ev', eventName)].map(script);
  const hasOwnId = eventId !== null && eventIdSource === 'site';
  if (Object.keys(data).length > 0 || hasOwnId) parts.push(script(data));
  if (hasOwnId) parts.push(`{eventID: ${script(change('eid', eventId))}}`);
  return `fbq(${parts.join(', ')});`;
}

/** A value as it may stand in a script, also in one inside a page. */
function script(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
