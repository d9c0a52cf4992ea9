/** @jsxImportSource react */
import type { Industry } from '../setup-choices.ts';
import { CheckBox } from './CheckBox.tsx';
import { Loaded } from './Loaded.tsx';
import { VirtualList } from './VirtualList.tsx';
import { loadEventChoices } from './api-client.ts';
import { cx, label, locale } from './page-context.ts';
import { listChosen, toggleEvent } from './setup-draft.ts';
import type { SetupStepProps } from './setup-step-props.ts';
import { useResource } from './use-resource.ts';

/** The events of an industry, what is recommended first; only the rows in view are in the page. */
export function EventChoiceList(props: SetupStepProps & { industry: Industry }) {
  const { datasetId, industry, draft, change } = props;
  const choices = useResource(industry, (signal) => loadEventChoices(datasetId, industry, signal));
  return (
    <>
      <div className={cx('list-head')}>
        <h4 className={cx('field-name')}>{label('events.list')}</h4>
        <span className={cx('quiet')} role="status">
          {label('app.chosen', { count: listChosen(draft).length.toLocaleString(locale) })}
        </span>
      </div>
      <Loaded resource={choices} lines={6}>
        {({ events, recommended }) => (
          <VirtualList name={label('events.list')} items={events}>
            {(event) => (
              <>
                <CheckBox
                  name={label(`event.${event}`)}
                  checked={draft.events[event] !== undefined}
                  onToggle={() => change((before) => toggleEvent(before, event))}
                />
                {recommended.includes(event) && (
                  <span className={cx('pill', 'pill-good')}>{label('events.recommended')}</span>
                )}
              </>
            )}
          </VirtualList>
        )}
      </Loaded>
    </>
  );
}
