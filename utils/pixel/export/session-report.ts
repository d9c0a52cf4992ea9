import { isoTime } from '@/utils/pixel/export/iso-time';
import { createRedactor } from '@/utils/pixel/export/redact';
import { pageName } from '@/utils/pixel/rows/page-name';
import type { PanelRow, RowFinding } from '@/utils/pixel/rows/panel-row';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note' };

/** A finding with the rows on which it stands. */
interface Stated {
  finding: RowFinding;
  rows: readonly PanelRow[];
}

/** A report to pass on, as plain text in parts: what was found, how to mend it, and the events. Redacted. */
export function* sessionReport(
  rows: readonly PanelRow[],
  findings: readonly Stated[],
): Iterable<string> {
  const { text } = createRedactor();
  const shown = new Set(rows);
  const told = findings.flatMap(({ finding, rows: all }) => {
    const concerned = all.filter((row) => shown.has(row));
    // Of a filtered list only that is told which stands on it, or on no event at all.
    return concerned.length > 0 || all.length === 0 ? [{ finding, count: concerned.length }] : [];
  });
  const head = [
    'Pixel Courier: event report',
    `${counted(rows.length, 'event')} on ${counted(new Set(rows.map(pageOf).filter((page) => page !== '')).size, 'page')}. Personal data is left out.`,
    '',
    told.length === 0 ? 'Nothing was found to be wrong.' : 'What was found',
    ...told.flatMap(({ finding, count }) => [
      '',
      `${WORDS[finding.severity]}: ${inOneLine(text(finding.message))}${countOf(count)}`,
      `  Why it matters: ${finding.why}`,
      `  In HighLevel: ${finding.fix.highLevel}`,
      `  In Events Manager: ${finding.fix.eventsManager}`,
    ]),
    '',
    'Events',
  ];
  for (const line of head) yield `${line}\n`;
  for (const row of rows) {
    const id = row.eventId === null ? 'no event ID' : `event ID ${text(row.eventId)}`;
    const line = [isoTime(row.time), text(row.eventName), id, row.source, row.status];
    yield `${[...line, text(pageOf(row))].map(inOneLine).join('  ')}\n`;
  }
}

/** A page chooses its names: none may look like a line of the report. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function pageOf({ pageUrl }: PanelRow): string {
  return pageUrl === null ? '' : pageName(pageUrl);
}

function countOf(count: number): string {
  return count === 0 ? '' : ` (${counted(count, 'event')})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
