/** @jsxImportSource react */
import { useState } from 'react';
import type { DatasetSetup } from '../../world.ts';
import type { DatasetView } from '../dataset-view.ts';
import { hasCustomerInformation } from '../setup-choices.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { FinishStep } from './FinishStep.tsx';
import { SelectEventsStep } from './SelectEventsStep.tsx';
import { SelectParametersStep } from './SelectParametersStep.tsx';
import { SetupOverviewStep } from './SetupOverviewStep.tsx';
import { SetupReviewStep } from './SetupReviewStep.tsx';
import { StepList } from './StepList.tsx';
import { keepSetup } from './api-client.ts';
import { cx, label } from './page-context.ts';
import type { SetupDraft } from './setup-draft.ts';
import { listChosen, startDraft, toSetup } from './setup-draft.ts';

const STEPS = ['overview', 'events', 'parameters', 'review', 'finish'] as const;

function isComplete(step: (typeof STEPS)[number], draft: SetupDraft): boolean {
  const chosen = listChosen(draft);
  if (step === 'events') return draft.industry !== null && chosen.length > 0;
  if (step !== 'parameters') return true;
  return chosen.every((event) => hasCustomerInformation(draft.events[event] ?? []));
}

interface SetupStepsProps {
  dataset: DatasetView;
  domain: string;
  kept: DatasetSetup | null;
  onFinish: () => void;
  onClose: () => void;
}

/** The steps of the set-up. Each way on keeps what was chosen; Finish says that it is all. */
export function SetupSteps({ dataset, domain, kept, onFinish, onClose }: SetupStepsProps) {
  const [draft, setDraft] = useState(() => startDraft(kept));
  const [at, setAt] = useState(0);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const step = STEPS[at] ?? 'finish';
  const isLast = step === 'finish';
  const goOn = () => {
    setState('busy');
    keepSetup(dataset.id, toSetup(draft, domain, isLast)).then(
      () => {
        setState('idle');
        if (isLast) onFinish();
        else setAt(at + 1);
      },
      () => setState('failed'),
    );
  };
  const stepProps = { datasetId: dataset.id, draft, change: setDraft };
  return (
    <Dialog
      title={label('setup.title')}
      subtitle={`${dataset.name} • ${label('dataset.id', { id: dataset.id })}`}
      onClose={onClose}
      aside={<StepList steps={STEPS} at={at} onStep={setAt} />}
      footer={
        <>
          {at > 0 ? <Button onPress={() => setAt(at - 1)}>{label('app.back')}</Button> : <span />}
          <Button
            look="primary"
            disabled={state === 'busy' || !isComplete(step, draft)}
            onPress={goOn}
          >
            {label(isLast ? 'finish.finish' : 'app.continue')}
          </Button>
        </>
      }
    >
      {step === 'overview' && <SetupOverviewStep />}
      {step === 'events' && <SelectEventsStep {...stepProps} />}
      {step === 'parameters' && <SelectParametersStep {...stepProps} />}
      {step === 'review' && <SetupReviewStep draft={draft} domain={domain} />}
      {step === 'finish' && <FinishStep />}
      {state === 'failed' && (
        <p role="alert" className={cx('wrong')}>
          {label('app.failed')}
        </p>
      )}
    </Dialog>
  );
}
