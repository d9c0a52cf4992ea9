import { getStep, JOURNEY, type Step, type StepId } from '@/utils/guide/journey';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { GuideSwitch } from './GuideSwitch';

export interface GuideSectionProps {
  guide: NonNullable<PopupState['guide']>;
  page: PopupState['page']['kind'];
  /** Where Events Manager opens for this client. */
  eventsManagerUrl: string;
  onSwitch: (isOn: boolean) => void;
  onMark: (step: StepId) => void;
}

/** The guide: on or off, the current step, and where it is done. */
export function GuideSection({ guide, page, eventsManagerUrl, ...on }: GuideSectionProps) {
  const { isOn, current } = guide;
  const step = current === null ? null : getStep(current);
  return (
    <section class="pc-guide-section" aria-labelledby="pc-guide">
      <header>
        <h2 class="pc-heading" id="pc-guide">
          Guide
        </h2>
        <GuideSwitch isOn={isOn} onSwitch={on.onSwitch} />
      </header>
      {isOn ? null : <p class="pc-muted">Shows on the page what to press, step by step.</p>}
      {step === null ? (
        <p>{`All ${JOURNEY.length} steps are done.`}</p>
      ) : (
        <>
          <p>
            <span class="pc-guide-count">{`Step ${step.number} of ${JOURNEY.length}`}</span>
            {` ${step.sentence}`}
          </p>
          {isOn ? <StepPlace step={step} isHere={guide.isHere} page={page} /> : null}
          <div class="pc-guide-actions">
            {step.site !== page && (step.site === 'events-manager' || page === 'other') ? (
              <a class="pc-button pc-button-secondary" href={eventsManagerUrl} target="_blank">
                Open Events Manager
              </a>
            ) : null}
            {isOn && !(guide.isHere && (step.after !== null || step.kind === 'checks')) ? (
              <Button kind="quiet" onPress={() => on.onMark(step.id)}>
                Done, or not needed
              </Button>
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

const SITES = { 'events-manager': 'Events Manager', highlevel: 'HighLevel' };

interface PlaceProps {
  step: Step;
  isHere: boolean;
  page: GuideSectionProps['page'];
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
