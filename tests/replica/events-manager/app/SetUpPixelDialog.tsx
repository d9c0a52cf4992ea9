/** @jsxImportSource react */
import { useState } from 'react';
import type { DatasetView } from '../dataset-view.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { MatchingStep } from './MatchingStep.tsx';
import { PixelChoices } from './PixelChoices.tsx';
import { PixelCodeStep } from './PixelCodeStep.tsx';
import { cx, label } from './page-context.ts';

const STEPS = ['choose', 'code', 'matching', 'done'] as const;

interface SetUpPixelDialogProps {
  dataset: DatasetView;
  onClose: () => void;
}

/** The way through the pixel's set-up, step by step. */
export function SetUpPixelDialog({ dataset, onClose }: SetUpPixelDialogProps) {
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? 'done';
  const footer =
    step === 'choose' ? undefined : (
      <>
        <Button onPress={() => setAt(at - 1)}>{label('app.back')}</Button>
        {(step === 'code' || step === 'matching') && (
          <Button look="primary" onPress={() => setAt(at + 1)}>
            {label('app.continue')}
          </Button>
        )}
        {step === 'done' && (
          <Button look="primary" onPress={onClose}>
            {label('app.done')}
          </Button>
        )}
      </>
    );
  return (
    <Dialog title={label('pixelDialog.title')} onClose={onClose} footer={footer}>
      {step === 'choose' && <PixelChoices onManually={() => setAt(1)} />}
      {step === 'code' && <PixelCodeStep datasetId={dataset.id} />}
      {step === 'matching' && <MatchingStep />}
      {step === 'done' && (
        <>
          <h3 className={cx('step-title')}>{label('pixelDialog.doneTitle')}</h3>
          <p className={cx('quiet')}>{label('pixelDialog.doneExplain')}</p>
        </>
      )}
    </Dialog>
  );
}
