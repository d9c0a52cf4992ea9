import { ChevronRight } from 'lucide';
import { useId } from 'preact/hooks';
import { getStep, JOURNEY, STAGES } from '@/utils/guide/journey';
import type { GuideSectionProps } from '../popup/GuideSection';
import { GuideSwitch } from '../popup/GuideSwitch';
import { StepHelp } from '../popup/StepHelp';
import { Icon } from '../ui/Icon';
import { Shape } from '../ui/Shape';

/** All steps of the set-up in their three parts; the part of the current step is open. */
export function GuideSteps(props: GuideSectionProps) {
  const { guide, page, eventsManagerUrl, location, onSwitch, onMark } = props;
  const { isOn, current } = guide;
  const done = new Set(guide.done);
  const group = useId();
  return (
    <section class="pc-side-guide" aria-labelledby="pc-side-guide">
      <header>
        <h2 class="pc-heading" id="pc-side-guide">
          Guide
        </h2>
        <span class="pc-muted pc-figures">{`${done.size} of ${JOURNEY.length} done`}</span>
        <GuideSwitch isOn={isOn} onSwitch={onSwitch} />
      </header>
      {isOn ? null : <p class="pc-muted">Shows on the page what to press, step by step.</p>}
      {STAGES.map(({ title, steps }) => {
        const finished = steps.filter(({ id }) => done.has(id)).length;
        return (
          <details
            key={title}
            name={group}
            class="pc-side-stage"
            open={steps.some(({ id }) => id === current)}
          >
            <summary>
              <Icon node={ChevronRight} size={14} />
              <span class="pc-side-stage-title">{title}</span>
              <span class="pc-muted pc-figures">{`${finished} of ${steps.length}`}</span>
            </summary>
            <ol>
              {steps.map((step) => (
                <li
                  key={step.id}
                  class="pc-side-step"
                  aria-current={step.id === current ? 'step' : undefined}
                >
                  <StepState isDone={done.has(step.id)} isCurrent={step.id === current} />
                  <div>
                    <p class={done.has(step.id) ? 'pc-muted' : undefined}>
                      {step.id === current ? (
                        <span class="pc-guide-count">
                          {`Step ${getStep(step.id).number} of ${JOURNEY.length} `}
                        </span>
                      ) : null}
                      {step.sentence}
                    </p>
                    {step.id === current ? (
                      <StepHelp
                        {...{ step, isOn, page, eventsManagerUrl, location, onMark }}
                        isHere={guide.isHere}
                      />
                    ) : null}
                  </div>
                </li>
              ))}
            </ol>
          </details>
        );
      })}
    </section>
  );
}

/** A shape for those who see it, a word for those who hear it. */
function StepState({ isDone, isCurrent }: { isDone: boolean; isCurrent: boolean }) {
  const tone = isDone ? 'pc-tone-good' : isCurrent ? 'pc-tone-now' : 'pc-muted';
  return (
    <span class={`pc-side-state ${tone}`}>
      <Shape name={isDone ? 'tick' : 'ring'} />
      <span class="pc-hidden">{isDone ? 'Done:' : isCurrent ? 'Now:' : 'To do:'}</span>
    </span>
  );
}
