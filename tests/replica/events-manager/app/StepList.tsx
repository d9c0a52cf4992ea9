/** @jsxImportSource react */
import { Check } from 'lucide';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

type SetupStep = 'overview' | 'events' | 'parameters' | 'review' | 'finish';

interface StepListProps {
  steps: readonly SetupStep[];
  at: number;
  onStep: (at: number) => void;
}

/** The steps beside the body: those behind can be gone back to. */
export function StepList({ steps, at, onStep }: StepListProps) {
  return (
    <ol className={cx('step-list')} aria-label={label('setup.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={cx('step-entry', index === at && 'step-here')}
        >
          <span className={cx('step-number', index < at && 'step-done')}>
            {index < at ? <Icon of={Check} size={14} /> : index + 1}
          </span>
          {index < at ? (
            <Button look="link" onPress={() => onStep(index)}>
              {label(`setup.${step}`)}
            </Button>
          ) : (
            <span>{label(`setup.${step}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
