/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import type { WizardStep } from '../wizard-steps.ts';
import { ChoiceStep } from './ChoiceStep.tsx';
import { InstructionsStep } from './InstructionsStep.tsx';
import { Loaded } from './Loaded.tsx';
import { PixelStep } from './PixelStep.tsx';
import { WebsiteStep } from './WebsiteStep.tsx';
import type { Resource } from './use-resource.ts';
import type { WizardStepProps } from './wizard-step-props.ts';

interface WizardStepBodyProps extends WizardStepProps {
  step: WizardStep;
  datasets: Resource<DatasetView[]>;
  datasetId: string;
  onInstructions: (of: 'pixel' | 'conversionsApi') => void;
}

/** What the step at hand shows. */
export function WizardStepBody(props: WizardStepBodyProps) {
  const { step, draft, change, datasets, datasetId, onInstructions } = props;
  switch (step) {
    case 'pixel':
      return (
        <Loaded resource={datasets}>
          {(list) => <PixelStep draft={draft} change={change} datasets={list} />}
        </Loaded>
      );
    case 'website':
      return <WebsiteStep draft={draft} change={change} datasetId={datasetId} />;
    case 'instructions':
      return (
        <InstructionsStep
          onPixel={() => onInstructions('pixel')}
          onConversionsApi={() => onInstructions('conversionsApi')}
        />
      );
    default:
      return <ChoiceStep kind={step} draft={draft} change={change} />;
  }
}
