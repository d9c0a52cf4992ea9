import type { Finding } from '@/utils/pixel/findings/finding';
import { eventLine } from '@/utils/pixel/inspect/event-line';
import {
  inspectSession,
  type InspectedRow,
  type InspectedSession,
} from '@/utils/pixel/inspect/inspect-session';
import { isSessionFile, readSessionFile } from '@/utils/pixel/import/read-session-file';
import { readCaptureFile, type CaptureFile } from '@/utils/pixel/inspect/read-capture-file';
import { reportLoose, reportRow, summarizeRows } from '@/utils/pixel/inspect/report';

/** What the command prints, line by line, and its exit code. */
export interface Inspection {
  /** 0: no errors. 1: findings of severity error. 2: the file could not be read. */
  exitCode: 0 | 1 | 2;
  lines: Iterable<string>;
  /** Sentences for the person that are no part of the result. */
  notes: string[];
}

/** Inspects the text of a HAR, a recording or the panel's own export. Never throws. */
export function inspectCapture(text: string, format: 'json' | 'report'): Inspection {
  const file = readFile(text);
  if (!file.ok) return { exitCode: 2, lines: [], notes: [file.problem] };
  const sessions = file.sessions.map((session) => ({ session, ...inspectSession(session) }));
  const rows = sessions.flatMap((one) => one.rows);
  const loose = sessions.flatMap((one) => one.loose);
  const findings = [...rows.flatMap((row) => row.findings), ...loose];
  const hasError = findings.some(({ severity }) => severity === 'error');
  const unreadable = file.sessions.reduce((sum, session) => sum + session.unreadable, 0);
  const notes: string[] = [];
  if (rows.length === 0) notes.push('There are no pixel events in this file.');
  if (unreadable > 0) notes.push(`Entries of the file that hold no request: ${unreadable}.`);
  if (format === 'json' && loose.length > 0)
    notes.push(`Findings beside the events: ${loose.map(({ id }) => id).join(', ')}.`);
  const sections = sessions.map(({ session, ...own }) => ({ title: session.title, ...own }));
  return {
    exitCode: hasError ? 1 : 0,
    lines: format === 'json' ? jsonLines(rows) : reportLines(sections, rows),
    notes,
  };
}

function readFile(text: string): CaptureFile {
  if (!isSessionFile(text)) return readCaptureFile(text);
  const own = readSessionFile(text);
  return own.ok ? { ok: true, sessions: [{ title: null, ...own }] } : own;
}

function* jsonLines(rows: readonly InspectedRow[]): Iterable<string> {
  for (const row of rows) {
    // JSON leaves these as they are, though a terminal obeys some of them.
    yield JSON.stringify(eventLine(row)).replaceAll(
      /[\u007f-\u009f\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
}

function* reportLines(
  sections: readonly ({ title: string | null } & InspectedSession)[],
  all: readonly InspectedRow[],
): Iterable<string> {
  const told = { findings: new Set<Finding>(), ids: new Set<string>() };
  for (const { title, rows, loose } of sections) {
    if (title !== null) yield `── ${title}`;
    for (const row of rows) yield* reportRow(row, told);
    yield* reportLoose(loose, told);
  }
  yield summarizeRows(
    all,
    sections.flatMap(({ loose }) => loose),
  );
}
