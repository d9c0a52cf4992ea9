import Papa from 'papaparse';
import { isoTime } from '@/utils/pixel/export/iso-time';
import { createRedactor, type Redactor } from '@/utils/pixel/export/redact';
import { wordSources } from '@/utils/pixel/rows/source-words';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** So many lines are written in one go. */
const SLICE = 200;

/**
 * The list as a table for a spreadsheet, in parts, one row an event. Personal data is left out, and
 * what a spreadsheet would take for a formula is made text.
 */
export function* sessionCsv(rows: readonly PanelRow[]): Iterable<string> {
  const redactor = createRedactor();
  // A list without events is a table, too.
  yield Papa.unparse([[...COLUMNS]]);
  for (let at = 0; at < rows.length; at += SLICE) {
    const lines = rows.slice(at, at + SLICE).map((row) => lineOf(row, redactor));
    yield NEW_LINE;
    yield Papa.unparse(lines, {
      columns: [...COLUMNS],
      escapeFormulae: FORMULA,
      newline: NEW_LINE,
      header: false,
    });
  }
}

/**
 * Where a spreadsheet begins to reckon: also behind what it skips, also the full-width signs that
 * some languages of Excel take, and whatever lines follow (OWASP, "CSV Injection").
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

const COLUMNS = [
  'Time',
  'Event',
  'Kind',
  'Event ID',
  'Source',
  'Seen by',
  'Status',
  'Pixel ID',
  'Page',
  'Value',
  'Sent by',
  'Carries',
  'Findings',
] as const;
type Column = (typeof COLUMNS)[number];

const NEW_LINE = '\r\n';

function lineOf(row: PanelRow, redactor: Redactor): Record<Column, string | number> {
  return {
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
    Carries: row.has.map(redactor.text).join(' '),
    Findings: row.findings.map(({ id }) => id).join(' '),
  };
}
