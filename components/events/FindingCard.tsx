import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import { StatusPill } from '../ui/StatusPill';
import type { RowFinding } from '@/utils/pixel/rows/panel-row';
import { LastSeen } from './LastSeen';
import { SEVERITY_SHAPES, SEVERITY_TONES, SEVERITY_WORDS } from './describe-findings';
import { screenLink, type LocationOf } from './screen-link';

export interface FindingCardProps {
  finding: RowFinding;
  /** Dataset of the event at which it is shown; empty when there is none. */
  datasetId: string;
  locationOf: LocationOf;
  /** The events it stands on. */
  children?: ComponentChildren;
}

/** What happened, why it matters, and what to do about it in each of the two apps. */
export function FindingCard({ finding, datasetId, locationOf, children }: FindingCardProps) {
  const { severity, message, why, fix, link, seenAt } = finding;
  const { href, text } = screenLink(link, { datasetId, location: locationOf(datasetId) });
  return (
    <article class="pc-finding">
      <StatusPill
        tone={SEVERITY_TONES[severity]}
        shape={SEVERITY_SHAPES[severity]}
        word={SEVERITY_WORDS[severity]}
      />
      <p class="pc-finding-message">{message}</p>
      {seenAt === null ? null : <LastSeen at={seenAt} />}
      <p class="pc-muted">{why}</p>
      <dl class="pc-finding-fix">
        <dt>In HighLevel</dt>
        <dd>{fix.highLevel}</dd>
        <dt>In Events Manager</dt>
        <dd>{fix.eventsManager}</dd>
      </dl>
      <a class="pc-link" href={href} target="_blank" rel="noreferrer">
        {text}
        <Icon node={ExternalLink} size={12} />
      </a>
      {children}
    </article>
  );
}
