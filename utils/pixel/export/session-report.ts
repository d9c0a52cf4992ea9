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
  const head = [
    'Pixel Courier: event report',
    `${rows.length} events on ${new Set(rows.map(pageOf)).size} pages. Personal data is left out.`,
    '',
    findings.length === 0 ? 'Nothing was found to be wrong.' : 'What was found',
    ...findings.flatMap(({ finding, rows: concerned }) => [
      '',
      `${WORDS[finding.severity]}: ${text(finding.message)} (${concerned.length} events)`,
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
    const told = [isoTime(row.time), text(row.eventName), id, row.source, row.status];
    yield `${[...told, text(pageOf(row))].join('  ')}\n`;
  }
}

function pageOf({ pageUrl }: PanelRow): string {
  return pageUrl === null ? '' : pageName(pageUrl);
}
