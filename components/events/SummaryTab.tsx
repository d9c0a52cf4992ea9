import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';
import { statusPill, statusSentence } from './describe-status';
import { DetailList, DetailRow } from './DetailList';
import { maskParameter } from './mask-personal';
import type { PanelRow } from './panel-row';
import { StatusPill } from '../ui/StatusPill';
import { preciseTime, timeDifference } from './row-time';

export interface SummaryTabProps {
  row: PanelRow;
  partner: PanelRow | null;
  onShowPartner: (key: string) => void;
}

/** What became of the event, and what names it. */
export function SummaryTab({ row, partner, onShowPartner }: SummaryTabProps) {
  const { detail } = row;
  const page = detail.kind === 'browser' ? detail.event.pageUrl : null;
  return (
    <>
      <div class="pc-detail-state">
        <StatusPill {...statusPill(row)} />
        <p>{detail.kind === 'undecoded' ? detail.reason : statusSentence(row)}</p>
      </div>
      {row.note === null ? null : <Notice tone="warn" text={row.note} />}
      <DetailList>
        {partner === null ? null : (
          <DetailRow label="Paired with">
            <Button kind="quiet" onPress={() => onShowPartner(partner.key)}>
              {`${partner.source} event, ${timeDifference(row.time, partner.time)}`}
            </Button>
          </DetailRow>
        )}
        <DetailRow label="Time">{preciseTime(row.time)}</DetailRow>
        <DetailRow label="Event ID" action={copyOf(row.eventId, 'event ID')}>
          {row.eventId ?? <span class="pc-muted">None</span>}
        </DetailRow>
        <DetailRow label="Pixel ID" action={copyOf(row.pixelId, 'pixel ID')}>
          {row.pixelId === '' ? <span class="pc-muted">Not known</span> : row.pixelId}
        </DetailRow>
        {page === null ? null : <DetailRow label="Page">{maskParameter('dl', page)}</DetailRow>}
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

function copyOf(value: string | null, what: string) {
  return value === null || value === '' ? null : <CopyButton text={value} what={what} />;
}

const TRANSPORTS = {
  image: 'Image request',
  'form-post': 'Form POST',
  beacon: 'Beacon',
  fetch: 'Fetch',
  noscript: 'Image without script',
  'privacy-sandbox': 'Privacy Sandbox copy',
  unknown: 'Unknown way',
};

function describeSender(event: Extract<PanelRow['detail'], { kind: 'browser' }>['event']): string {
  return [TRANSPORTS[event.transport], `to ${event.endpointHost}`, event.agent]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
    .replace(' · to ', ' to ');
}
