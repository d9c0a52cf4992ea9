/** @jsxImportSource react */
import { useState } from 'react';
import type { DatasetView } from '../dataset-view.ts';
import { SetUpPixelDialog } from './SetUpPixelDialog.tsx';
import { SetupDialog } from './SetupDialog.tsx';
import { WizardDialog } from './WizardDialog.tsx';
import type { WizardDraft } from '../wizard-steps.ts';
import { EMPTY_DRAFT } from '../wizard-steps.ts';

/**
 * The whole way of connecting a website: the questions, then the instructions of the connection
 * that was asked for. It stands above the screens, so that they can change below it.
 */
export function ConnectWizard({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState<WizardDraft>(EMPTY_DRAFT);
  const [dataset, setDataset] = useState<DatasetView | null>(null);
  const [open, setOpen] = useState<'questions' | 'pixel' | 'conversionsApi'>('questions');
  if (dataset && open === 'pixel') return <SetUpPixelDialog dataset={dataset} onClose={onClose} />;
  if (dataset && open === 'conversionsApi') {
    return <SetupDialog dataset={dataset} domain={draft.domain ?? ''} onClose={onClose} />;
  }
  return (
    <WizardDialog
      draft={draft}
      change={(part) => setDraft((before) => ({ ...before, ...part }))}
      dataset={dataset}
      onDataset={setDataset}
      onInstructions={setOpen}
      onClose={onClose}
    />
  );
}
