import { formatCount } from '../ui/format-count';
import type { ShapeName } from '../ui/Shape';
import type { Tone } from '../ui/StatusPill';
import { compareSeverity } from '@/utils/pixel/findings/finding';
import type { Severity } from '@/utils/pixel/findings/rule';
import type { PanelRow, RowFinding } from '@/utils/pixel/rows/panel-row';

/** A severity as people say it. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export const SEVERITY_SHAPES: Record<Severity, ShapeName> = {
  error: 'cross',
  warning: 'triangle',
  info: 'info',
};

export const SEVERITY_TONES: Record<Severity, Tone> = {
  error: 'bad',
  warning: 'warn',
  info: 'plain',
};

/** Counts with their word: "2 errors". */
export function countWord(count: number, severity: Severity): string {
  const word = SEVERITY_WORDS[severity].toLowerCase();
  return `${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** A finding of the session with the rows at which it stands, the worst first. */
export interface ListedFinding {
  finding: RowFinding;
  rows: PanelRow[];
}

/** All findings of a session by severity, then by how many events they stand on. */
export function listFindings(
  rows: readonly PanelRow[],
  loose: readonly RowFinding[],
): ListedFinding[] {
  const listed = new Map<RowFinding, ListedFinding>();
  for (const finding of loose) listed.set(finding, { finding, rows: [] });
  for (const row of rows) {
    for (const finding of row.findings) {
      const known = listed.get(finding);
      if (known !== undefined) known.rows.push(row);
      else {
        const { together } = finding;
        listed.set(finding, { finding, rows: together.length === 0 ? [row] : [...together] });
      }
    }
  }
  return [...listed.values()].sort(
    (a, b) => compareSeverity(a.finding, b.finding) || b.rows.length - a.rows.length,
  );
}
