/** @jsxImportSource react */
import { useState } from 'react';
import type { DatasetView } from '../dataset-view.ts';
import type { LabelKey } from '../labels.ts';
import type { WizardStep } from '../wizard-steps.ts';
import { isStepComplete, listWizardSteps } from '../wizard-steps.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { WizardStepBody } from './WizardStepBody.tsx';
import { loadDatasets } from './api-client.ts';
import { cx, generation, label } from './page-context.ts';
import { takePixel } from './take-pixel.ts';
import { useResource } from './use-resource.ts';
import type { WizardStepProps } from './wizard-step-props.ts';

const TITLES: Record<WizardStep, LabelKey> = {
  source: 'connect.title',
  pixel: 'pixel.title',
  website: 'site.title',
  way: 'way.title',
  method: 'method.title',
  manual: 'manual.title',
  instructions: 'instructions.title',
};

interface WizardDialogProps extends WizardStepProps {
  dataset: DatasetView | null;
  onDataset: (dataset: DatasetView) => void;
  onInstructions: (of: 'pixel' | 'conversionsApi') => void;
  onClose: () => void;
}

/** The questions, one by one; the way on opens when a question is answered. */
export function WizardDialog(props: WizardDialogProps) {
  const { draft, change, dataset, onDataset, onInstructions, onClose } = props;
  const datasets = useResource('datasets', loadDatasets);
  const [at, setAt] = useState(0);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const steps = listWizardSteps(generation);
  const step = steps[at] ?? 'instructions';
  const goOn = () => {
    if (step === 'method' && draft.method === 'pixelOnly') onInstructions('pixel');
    else if (step !== 'pixel' || datasets.state !== 'ready') setAt(at + 1);
    else {
      setState('busy');
      takePixel(draft, datasets.value).then(
        (taken) => {
          onDataset(taken);
          // A pixel is made once: going back and on again takes the one that is there now.
          change({ pixel: 'existing', existingId: taken.id });
          setState('idle');
          setAt(at + 1);
        },
        () => setState('failed'),
      );
    }
  };
  const nextNames: Partial<Record<WizardStep, LabelKey>> = {
    source: 'connect.next',
    pixel: draft.pixel === 'existing' ? 'app.continue' : 'pixel.create',
  };
  const footer = (
    <>
      {at > 0 ? <Button onPress={() => setAt(at - 1)}>{label('app.back')}</Button> : <span />}
      {step !== 'instructions' && (
        <Button
          look="primary"
          disabled={state === 'busy' || !isStepComplete(step, draft)}
          onPress={goOn}
        >
          {label(nextNames[step] ?? 'app.next')}
        </Button>
      )}
    </>
  );
  const subtitle =
    dataset && at > steps.indexOf('pixel')
      ? `${dataset.name} • ${label('dataset.id', { id: dataset.id })}`
      : undefined;
  return (
    <Dialog title={label(TITLES[step])} subtitle={subtitle} onClose={onClose} footer={footer}>
      <WizardStepBody
        key={step}
        {...{ step, draft, change, datasets, onInstructions }}
        datasetId={dataset?.id ?? ''}
      />
      {state === 'failed' && (
        <p role="alert" className={cx('wrong')}>
          {label('app.failed')}
        </p>
      )}
    </Dialog>
  );
}
