import type { ComponentChildren } from 'preact';
import { formatCount } from '../ui/format-count';
import { Shape } from '../ui/Shape';
import { StatusPill } from '../ui/StatusPill';
import { pageName } from '@/utils/pixel/rows/page-name';
import type { ColumnName } from '@/utils/pixel/rows/panel-settings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { wordSources } from '@/utils/pixel/rows/source-words';
import { SEVERITY_SHAPES, SEVERITY_TONES, SEVERITY_WORDS } from './describe-findings';
import { statusPill } from './describe-status';
import { preciseTime, rowTime } from './row-time';

/** How a column looks: its share of the width, and its cells. */
export interface Column {
  /** Never narrower, in px. */
  least: number;
  /** Of the room that is left, in `fr`; 0 where there is nothing to gain by it. */
  share: number;
  style: string;
  title: (row: PanelRow) => string | undefined;
  cell: (row: PanelRow) => ComponentChildren;
}

const PLUGIN_ID = "Made up by Meta's own plugin: the server side cannot know it";

function describeId({ eventId, eventIdSource, status }: PanelRow): string | undefined {
  if (status === 'Warning') return undefined;
  if (eventId === null) return 'No event ID';
  return eventIdSource === 'meta-plugin' ? PLUGIN_ID : eventId;
}

function describeFindings({ findings }: PanelRow): string | undefined {
  if (findings.length === 0) return undefined;
  return findings.map(({ message }) => message).join('\n');
}

/** How many findings there are, with the shape and the colour of the worst. */
function FindingMark({ findings }: PanelRow) {
  const [worst] = findings;
  if (worst === undefined) return <span class="pc-muted">–</span>;
  return (
    <span
      class={`pc-pill pc-figures pc-tone-${SEVERITY_TONES[worst.severity]}`}
      aria-label={`${findings.length}, the worst: ${SEVERITY_WORDS[worst.severity].toLowerCase()}`}
    >
      <Shape name={SEVERITY_SHAPES[worst.severity]} />
      <span aria-hidden="true">{findings.length}</span>
    </span>
  );
}

export const COLUMNS: Record<ColumnName, Column> = {
  Time: {
    least: 64,
    share: 0,
    style: 'pc-figures pc-muted',
    title: (row) => preciseTime(row.time),
    cell: (row) => rowTime(row.time),
  },
  Event: {
    least: 96,
    share: 1.2,
    style: 'pc-grid-name',
    title: (row) => row.eventName,
    cell: (row) => row.eventName,
  },
  'Event ID': {
    least: 72,
    share: 1,
    style: 'pc-figures',
    title: describeId,
    cell: (row) => (
      <span class={row.eventIdSource === 'site' ? undefined : 'pc-muted'}>
        {row.eventId ?? '–'}
      </span>
    ),
  },
  Source: {
    least: 64,
    share: 0.9,
    style: 'pc-source',
    title: ({ source, sources }) =>
      [source, wordSources(sources)].filter(Boolean).join(', seen by '),
    cell: ({ source, sources }) => (
      <>
        <span>{source}</span>
        {sources.length === 0 ? null : (
          <>
            {' '}
            <span class="pc-seen-by">{wordSources(sources)}</span>
          </>
        )}
      </>
    ),
  },
  Status: {
    least: 144,
    share: 0,
    style: '',
    title: (row) => row.note ?? undefined,
    cell: (row) => <StatusPill {...statusPill(row)} bare />,
  },
  Findings: {
    least: 56,
    share: 0,
    style: '',
    title: describeFindings,
    cell: (row) => <FindingMark {...row} />,
  },
  Page: {
    least: 96,
    share: 1,
    style: '',
    title: (row) => (row.pageUrl === null ? undefined : pageName(row.pageUrl)),
    cell: (row) => (row.pageUrl === null ? '–' : pageName(row.pageUrl)),
  },
  Pixel: {
    least: 136,
    share: 0,
    style: 'pc-figures',
    title: (row) => row.pixelId,
    cell: (row) => row.pixelId,
  },
  Value: {
    least: 72,
    share: 0,
    style: 'pc-figures',
    title: () => undefined,
    cell: (row) => (row.value === null ? '–' : formatCount(row.value)),
  },
  'Sent by': {
    least: 96,
    share: 0,
    style: 'pc-muted',
    title: () => undefined,
    cell: (row) => row.transport ?? '–',
  },
};

/** Between two columns, and twice that at the ends together, in px: as in the style sheet. */
const GAP = 12;

/** The tracks of these columns for a CSS grid, and the least width at which all are to be seen, in px. */
export function layOut(names: readonly ColumnName[]): { tracks: string; least: number } {
  const columns = names.map((name) => COLUMNS[name]);
  return {
    tracks: columns
      .map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`))
      .join(' '),
    least: columns.reduce((sum, { least }) => sum + least + GAP, GAP),
  };
}
