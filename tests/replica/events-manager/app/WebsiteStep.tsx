/** @jsxImportSource react */
import { CircleCheck } from 'lucide';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { TextField } from './TextField.tsx';
import { checkWebsite } from './api-client.ts';
import { cx, label } from './page-context.ts';
import type { WizardStepProps } from './wizard-step-props.ts';

/** The website's address, and the check that it can be connected. */
export function WebsiteStep(props: WizardStepProps & { datasetId: string }) {
  const { draft, change, datasetId } = props;
  const [state, setState] = useState<'idle' | 'checking' | 'wrong' | 'failed'>('idle');
  const check = () => {
    setState('checking');
    checkWebsite(datasetId, draft.website).then(
      (domain) => {
        change({ domain });
        setState(domain === null ? 'wrong' : 'idle');
      },
      () => setState('failed'),
    );
  };
  const wrongText = { wrong: label('site.wrong'), failed: label('app.failed') };
  return (
    <>
      <p className={cx('quiet')}>{label('site.explain')}</p>
      <TextField
        name={label('site.url')}
        inputMode="url"
        value={draft.website}
        note={
          state === 'wrong' || state === 'failed'
            ? { text: wrongText[state], wrong: true }
            : undefined
        }
        onChange={(website) => {
          setState('idle');
          change({ website, domain: null });
        }}
        action={
          <Button disabled={state === 'checking' || draft.website.trim() === ''} onPress={check}>
            {label(state === 'checking' ? 'site.checking' : 'site.check')}
          </Button>
        }
      />
      <div role="status" className={cx('good')}>
        {draft.domain !== null && (
          <>
            <Icon of={CircleCheck} size={18} />
            <span>{label('site.good', { domain: draft.domain })}</span>
          </>
        )}
      </div>
    </>
  );
}
