import { getStep, JOURNEY, type StepId } from '@/utils/guide/journey';
import type { ClientLocation } from '@/utils/client/client';
import type { PopupState } from '@/utils/messaging/popup-state';
import { GuideSwitch } from './GuideSwitch';
import { StepHelp } from './StepHelp';

export interface GuideSectionProps {
  guide: NonNullable<PopupState['guide']>;
  page: PopupState['page']['kind'];
  /** Where Events Manager opens for this client. */
  eventsManagerUrl: string;
  /** The client's own location; null while it has none. */
  location: ClientLocation | null;
  onSwitch: (isOn: boolean) => void;
  onMark: (step: StepId) => void;
}

/** The guide: on or off, the current step, and where it is done. */
export function GuideSection({ guide, page, ...on }: GuideSectionProps) {
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
          <StepHelp
            step={step}
            isOn={isOn}
            isHere={guide.isHere}
            page={page}
            eventsManagerUrl={on.eventsManagerUrl}
            location={on.location}
            onMark={on.onMark}
          />
        </>
      )}
    </section>
  );
}
