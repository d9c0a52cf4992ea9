import { ExternalLink } from 'lucide';
import { Fragment } from 'preact';
import { Icon } from '../../ui/Icon';
import { StatusPill } from '../../ui/StatusPill';
import type { Certainty } from '@/utils/pixel/doctor/cause';
import type { FoundCause } from '@/utils/pixel/doctor/diagnose';
import { LastSeen } from '../LastSeen';
import { screenLink, type LocationOf } from '../screen-link';

export interface DoctorCauseProps {
  cause: FoundCause;
  /** A pixel of the page; empty when none is known. */
  pixelId: string;
  locationOf: LocationOf;
}

const LOOKS = {
  certain: { tone: 'bad', shape: 'cross', word: 'Found' },
  likely: { tone: 'warn', shape: 'triangle', word: 'Likely' },
  possible: { tone: 'plain', shape: 'question', word: 'Possible' },
} as const satisfies Record<Certainty, object>;

const NOTHING = 'Nothing to change.';

/** A reason why nothing arrives, how sure it is, and what to do, where it is to be mended first. */
export function DoctorCause({ cause, pixelId, locationOf }: DoctorCauseProps) {
  const { certainty, message, why, fix, first, link, seenAt } = cause;
  const { href, text } = screenLink(link, { datasetId: pixelId, location: locationOf(pixelId) });
  const steps = [
    { name: 'In HighLevel', text: fix.highLevel },
    { name: 'In Events Manager', text: fix.eventsManager },
  ];
  if (first === 'eventsManager') steps.reverse();
  return (
    <article class="pc-finding">
      <StatusPill {...LOOKS[certainty]} />
      <p class="pc-finding-message">{message}</p>
      {seenAt === null ? null : <LastSeen at={seenAt} />}
      <p class="pc-muted">{why}</p>
      <dl class="pc-finding-fix">
        {steps
          .filter((step) => step.text !== NOTHING)
          .map((step) => (
            <Fragment key={step.name}>
              <dt>{step.name}</dt>
              <dd>{step.text}</dd>
            </Fragment>
          ))}
      </dl>
      <a class="pc-link" href={href} target="_blank" rel="noreferrer">
        {text}
        <Icon node={ExternalLink} size={12} />
      </a>
    </article>
  );
}
