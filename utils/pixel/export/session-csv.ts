import Papa from 'papaparse';
import { isoTime } from '@/utils/pixel/export/iso-time';
import { createRedactor } from '@/utils/pixel/export/redact';
import { wordSources } from '@/utils/pixel/rows/source-words';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/**
 * The list as a table for a spreadsheet, one row an event. Personal data is left out, and what a
 * spreadsheet would take for a formula is made text.
 */
export function sessionCsv(rows: readonly PanelRow[]): string {
  const redactor = createRedactor();
  return Papa.unparse(
    rows.map((row) => ({
      Time: isoTime(row.time),
      Event: redactor.text(row.eventName),
      Kind: row.eventKind ?? '',
      'Event ID': redactor.text(row.eventId ?? ''),
      Source: row.source,
      'Seen by': wordSources(row.sources),
      Status: row.status,
      'Pixel ID': row.pixelId,
      Page: row.pageUrl === null ? '' : redactor.address(row.pageUrl),
      Value: row.value ?? '',
      'Sent by': row.transport ?? '',
      Carries: row.has.join(' '),
      Findings: row.findings.map(({ id }) => id).join(' '),
    })),
    { escapeFormulae: true, newline: '\r\n' },
  );
}
