import type { ClientLocation } from '@/utils/client/client';
import type { Step, StepId } from '@/utils/guide/journey';
import type { PopupState } from '@/utils/messaging/popup-state';
import { linkOfStep } from '@/utils/guide/highlevel-links';
import { Button } from '../ui/Button';

export interface StepHelpProps {
  step: Step;
  isOn: boolean;
  /** Whether the tab's page shows where to do it. */
  isHere: boolean;
  page: PopupState['page']['kind'];
  /** Where Events Manager opens for this client. */
  eventsManagerUrl: string;
  /** The client's own location; null while it has none. */
  location: ClientLocation | null;
  onMark: (step: StepId) => void;
}

/** What helps with the current step: why and where it is done, and the way there or past it. */
export function StepHelp(props: StepHelpProps) {
  const { step, isOn, isHere, page, onMark } = props;
  const way = step.site === page ? null : findWay(props);
  // What is done on a screen of its own is seen there, and needs no word of the person.
  const isSeen = isHere && (step.after !== null || step.kind === 'checks');
  return (
    <>
      {isOn ? <StepPlace step={step} isHere={isHere} page={page} /> : null}
      <div class="pc-guide-actions">
        {way === null ? null : (
          <a
            class="pc-button pc-button-secondary"
            href={way.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {way.text}
          </a>
        )}
        {isOn && !isSeen ? (
          <Button kind="quiet" onPress={() => onMark(step.id)}>
            Done, or not needed
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The link to where a step is begun; null where that is not known. */
function findWay({ step, eventsManagerUrl, location }: StepHelpProps) {
  if (step.site === 'events-manager') return { url: eventsManagerUrl, text: 'Open Events Manager' };
  const link = location && linkOfStep(step.id, location);
  return link ? { url: link.url, text: `Open ${link.label}` } : null;
}

const SITES = { 'events-manager': 'Events Manager', highlevel: 'HighLevel' };

interface PlaceProps {
  step: Step;
  isHere: boolean;
  page: StepHelpProps['page'];
}

/** Why the step is done, and where: on this page, on another site, or by which names to look for it. */
function StepPlace({ step: { site, called, why }, isHere, page }: PlaceProps) {
  if (isHere) return <p class="pc-muted">{why}</p>;
  if (site !== page) return <p class="pc-muted">{`This step is in ${SITES[site]}. ${why}`}</p>;
  const names = [...new Set(Object.values(called ?? {}))];
  if (names.length === 0) return <p class="pc-muted">{why}</p>;
  return (
    <div class="pc-muted">
      <p>Not found on this screen. Events Manager calls it, from older to newer:</p>
      <ul class="pc-guide-names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
