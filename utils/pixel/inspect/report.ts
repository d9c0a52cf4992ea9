import type { Severity } from '@/utils/pixel/findings/rule';
import type { Finding } from '@/utils/pixel/findings/finding';
import type { InspectedRow } from '@/utils/pixel/inspect/inspect-session';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

const WORDS: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** Text from a page could steer the terminal: what is not printable is shown as a box. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '␣');
}

/** What a report has said already: findings, and rules whose way out was told. */
export interface Told {
  findings: Set<Finding>;
  ids: Set<string>;
}

/**
 * The lines that tell a person of one row. A finding that concerns several events is told at the
 * first, and what to do about it once in a report.
 */
export function reportRow({ decoded, findings }: InspectedRow, told: Told): string[] {
  const head =
    decoded.kind === 'event' ? describeEvent(decoded.event) : ['Request that cannot be read'];
  const news = findings.filter((finding) => !told.findings.has(finding));
  for (const finding of news) told.findings.add(finding);
  return [...head, ...news.flatMap((finding) => reportFinding(finding, told.ids)), ''].map(
    printable,
  );
}

/** The lines of what belongs to no request of the browser. */
export function reportLoose(findings: readonly Finding[], told: Told): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => reportFinding(finding, told.ids));
  return ['Beside the events', ...lines, ''].map(printable);
}

function describeEvent(event: PixelEvent): string[] {
  const time = event.timestamp > 0 ? `${timeOf(event.timestamp)}  ` : '';
  const id =
    event.eventIdSource === 'site' ? `event ID ${event.eventId ?? ''}` : 'no event ID of its own';
  const kind = event.eventKind === 'standard' ? '' : ` (${event.eventKind})`;
  return [
    `${time}${event.eventName}${kind}  ·  pixel ${event.pixelId}  ·  ${id}  ·  ${event.transport}`,
    ...(event.pageUrl === null ? [] : [`  ${withoutQuery(event.pageUrl)}`]),
  ];
}

function timeOf(timestamp: number): string {
  return new Date(timestamp).toISOString().replace('T', ' ').replace('Z', ' UTC');
}

/** What was handed over in an address may be personal. */
function withoutQuery(address: string): string {
  const end = address.search(/[?#]/);
  return end < 0 ? address : `${address.slice(0, end)}?…`;
}

function reportFinding(finding: Finding, told: Set<string>): string[] {
  const { id, severity, message, events, why, fix } = finding;
  const others = events.length > 1 ? ` (${events.length} events)` : '';
  const head = `  ${WORDS[severity]}: ${message}${others} [${id}]`;
  if (told.has(id)) return [head];
  told.add(id);
  return [
    head,
    `    Why it matters: ${why}`,
    `    In HighLevel: ${fix.highLevel}`,
    `    In Events Manager: ${fix.eventsManager}`,
  ];
}

/** One line that sums up all rows. */
export function summarizeRows(rows: readonly InspectedRow[], loose: readonly Finding[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const all = new Set([...rows.flatMap(({ findings }) => findings), ...loose]);
  for (const { severity } of all) counts[severity] += 1;
  const events = rows.filter(({ decoded }) => decoded.kind === 'event').length;
  const unread = rows.length - events;
  return [
    count(events, 'event'),
    ...(unread > 0 ? [`${count(unread, 'request')} that cannot be read`] : []),
    count(counts.error, 'error'),
    count(counts.warning, 'warning'),
    count(counts.info, 'note'),
  ].join(', ');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
