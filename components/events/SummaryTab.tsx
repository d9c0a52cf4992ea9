import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';
import { statusPill, statusSentence } from './describe-status';
import { DetailList, DetailRow } from './DetailList';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import type { NearMissKind } from '@/utils/pixel/pairing/near-miss';
import type { PixelEvent } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { wordSources } from '@/utils/pixel/rows/source-words';
import type { UnsentCall } from '@/utils/pixel/told';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';
import { CompareTable } from './CompareTable';
import { StatusPill } from '../ui/StatusPill';
import { preciseTime, timeDifference } from './row-time';

export interface SummaryTabProps {
  row: PanelRow;
  detail: RowDetail;
  masked: boolean;
  onShowRow: (row: PanelRow) => void;
}

/** What became of the event, and what names it. */
export function SummaryTab({ row, detail, masked, onShowRow }: SummaryTabProps) {
  const { partner, miss } = row;
  const page = row.pageUrl;
  const seenBy = wordSources(row.sources);
  return (
    <>
      <div class="pc-detail-state">
        <StatusPill {...statusPill(row)} />
        <p>{detail.kind === 'undecoded' ? detail.reason : statusSentence(row)}</p>
      </div>
      {row.note === null || detail.kind === 'undecoded' ? null : (
        <Notice tone="warn" text={row.note} />
      )}
      {detail.kind === 'unsent' ? <Notice tone="warn" text={whyUnsent(detail)} /> : null}
      {miss === null ? null : (
        <div class="pc-near-miss">
          <h3>{`Would deduplicate but for ${MISS_WORDS[miss.kind]}`}</h3>
          <CompareTable left={row} right={miss.row} masked={masked} onlyDifferences />
          <Button kind="quiet" onPress={() => onShowRow(miss.row)}>
            {`Go to the ${miss.row.source.toLowerCase()} event`}
          </Button>
        </div>
      )}
      <DetailList>
        {partner === null ? null : (
          <DetailRow label="Paired with">
            <Button kind="quiet" onPress={() => onShowRow(partner)}>
              {`${partner.source} event, ${timeDifference(row.time, partner.time)}`}
            </Button>
          </DetailRow>
        )}
        <DetailRow label="Time">{preciseTime(row.time)}</DetailRow>
        {detail.kind === 'warning' ? (
          <DetailRow label="Meta’s words">
            {detail.text === null ? (
              <span class="pc-muted">None</span>
            ) : (
              maskParameter('text', detail.text)
            )}
          </DetailRow>
        ) : (
          <DetailRow label="Event ID" action={copyOf(row.eventId, 'event ID')}>
            {row.eventId ?? <span class="pc-muted">None</span>}
          </DetailRow>
        )}
        {detail.kind === 'warning' && detail.type !== '' ? (
          <DetailRow label="Meta’s name">{detail.type}</DetailRow>
        ) : null}
        <DetailRow label="Pixel ID" action={copyOf(row.pixelId, 'pixel ID')}>
          {row.pixelId === '' ? (
            <span class="pc-muted">
              {detail.kind === 'unsent' ? 'Every pixel of the page' : 'Not known'}
            </span>
          ) : (
            row.pixelId
          )}
        </DetailRow>
        {page === null ? null : <DetailRow label="Page">{maskParameter('dl', page)}</DetailRow>}
        {seenBy === '' ? null : <DetailRow label="Seen by">{seenBy}</DetailRow>}
        {detail.kind === 'unsent' ? (
          <DetailRow label="Called by">{`fbq('${detail.call.command}', …)`}</DetailRow>
        ) : null}
        {detail.kind === 'browser' ? (
          <DetailRow label="Sent by">{describeSender(detail.event)}</DetailRow>
        ) : null}
        {detail.kind === 'server' ? (
          <>
            <DetailRow label="Listed at">{detail.row.shownTime}</DetailRow>
            <DetailRow label="Meta says">
              {detail.row.handling ?? <span class="pc-muted">Nothing yet</span>}
            </DetailRow>
          </>
        ) : null}
      </DetailList>
    </>
  );
}

/** What kept a call from becoming a request, as far as the call itself tells. */
function whyUnsent({ consentRevoked, call }: UnsentCall): string {
  if (consentRevoked)
    return 'The page had revoked its visitor’s consent: the event waits until it is granted.';
  return call.queued
    ? 'It waited in the queue: Meta’s script was not loaded when it was made. An ad blocker, the page’s own rules or a late base code can do that.'
    : 'Meta’s script took the call, and sent nothing. It waits for consent and for the pixel’s settings, and leaves out a second PageView of the same page and events of a pixel that was not started.';
}

function copyOf(value: string | null, what: string) {
  return value === null || value === '' ? null : <CopyButton text={value} what={what} />;
}

const MISS_WORDS: Record<NearMissKind, string> = {
  'too-far-apart': 'the time between them',
  'name-case': 'the capitals in its name',
  'name-differs': 'its name',
  'other-dataset': 'the dataset',
  'server-first': 'the order of the two',
  'id-missing': 'the missing event ID',
  'id-not-shown': 'an event ID that is not shown',
  'id-differs': 'the event ID',
};

const TRANSPORTS = {
  image: 'Image request',
  'form-post': 'Form POST',
  beacon: 'Beacon',
  fetch: 'Fetch',
  noscript: 'Image without script',
  'privacy-sandbox': 'Privacy Sandbox copy',
  unknown: 'Unknown way',
};

function describeSender(event: PixelEvent): string {
  return [TRANSPORTS[event.transport], `to ${event.endpointHost}`, event.agent]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
    .replace(' · to ', ' to ');
}
