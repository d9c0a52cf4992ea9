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
          {isOn ? <p class="pc-muted">{describePlace(step, guide, page)}</p> : null}
          <div class="pc-guide-actions">
            {step.site !== page && (step.site === 'events-manager' || page === 'other') ? (
              <a class="pc-button pc-button-secondary" href={eventsManagerUrl} target="_blank">
                Open Events Manager
              </a>
            ) : null}
            {isOn && !(guide.isHere && step.after !== null) ? (
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

/** Where the step is: on this page, on another site, or by which names to look for it. */
function describePlace(
  { site, called, why }: Step,
  { isHere }: GuideSectionProps['guide'],
  page: GuideSectionProps['page'],
): string {
  if (isHere) return why;
  if (site !== page) return `This step is in ${SITES[site]}. ${why}`;
  if (called === null) return why;
  const names = [...new Set(Object.values(called))].map((name) => `“${name}”`);
  const last = names.pop() ?? '';
  const list = names.length === 0 ? last : `${names.join(', ')} or ${last}`;
  return `It was not found on this screen. Look for ${list}; Events Manager’s wording differs.`;
}
