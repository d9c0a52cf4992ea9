/** @jsxImportSource react */
import type { Industry } from '../setup-choices.ts';
import { INDUSTRIES } from '../setup-choices.ts';
import { Dropdown } from './Dropdown.tsx';
import { EventChoiceList } from './EventChoiceList.tsx';
import { cx, label } from './page-context.ts';
import type { SetupStepProps } from './setup-step-props.ts';

/** The industry first; the events to choose from appear with it. */
export function SelectEventsStep(props: SetupStepProps) {
  const { draft, change } = props;
  return (
    <>
      <h3 className={cx('step-title')}>{label('setup.events')}</h3>
      <p className={cx('quiet')}>{label('events.explain')}</p>
      <Dropdown<Industry>
        name={label('events.industry')}
        prompt={label('events.industryPrompt')}
        options={INDUSTRIES.map((value) => ({ value, name: label(`industry.${value}`) }))}
        chosen={draft.industry}
        onChoose={(industry) => change((before) => ({ ...before, industry }))}
      />
      {draft.industry !== null && <EventChoiceList {...props} industry={draft.industry} />}
    </>
  );
}
