/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import { Dropdown } from './Dropdown.tsx';
import { RadioCards } from './RadioCards.tsx';
import { TextField } from './TextField.tsx';
import { label } from './page-context.ts';
import type { WizardStepProps } from './wizard-step-props.ts';

/** A new pixel with its name, or one that exists. */
export function PixelStep(props: WizardStepProps & { datasets: DatasetView[] }) {
  const { draft, change, datasets } = props;
  return (
    <>
      <RadioCards
        name={label('pixel.title')}
        cards={[
          { value: 'new', name: label('pixel.new') },
          { value: 'existing', name: label('pixel.existing') },
        ]}
        chosen={draft.pixel}
        onChoose={(pixel) => change({ pixel })}
      />
      {draft.pixel === 'new' && (
        <TextField
          name={label('pixel.name')}
          value={draft.pixelName}
          maxLength={50}
          note={{ text: label('pixel.nameHint'), wrong: false }}
          onChange={(pixelName) => change({ pixelName })}
        />
      )}
      {draft.pixel === 'existing' && (
        <Dropdown
          name={label('pixel.choose')}
          prompt={label('pixel.choosePrompt')}
          options={datasets.map(({ id, name }) => ({ value: id, name: `${name} (${id})` }))}
          chosen={draft.existingId}
          onChoose={(existingId) => change({ existingId })}
        />
      )}
    </>
  );
}
