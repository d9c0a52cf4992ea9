/** @jsxImportSource react */
import { Check, Copy } from 'lucide';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

type CopyState = 'idle' | 'copied' | 'failed';

interface CopyButtonProps {
  text: string;
  /** What the button is called. */
  name: string;
  look?: 'plain' | 'primary' | 'icon';
}

/** Copies a text to the clipboard and says for two seconds how that went. */
export function CopyButton({ text, name, look = 'plain' }: CopyButtonProps) {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  const said = state === 'copied' ? label('app.copied') : label('app.copyFailed');
  if (look === 'icon') {
    return (
      <span className={cx('copy')}>
        <Button look="bare" name={name} onPress={copy}>
          <Icon of={state === 'copied' ? Check : Copy} size={14} />
        </Button>
        <span role="status" className={cx('copy-said')}>
          {state === 'idle' ? '' : said}
        </span>
      </span>
    );
  }
  return (
    <Button look={look} onPress={copy}>
      <Icon of={state === 'copied' ? Check : Copy} size={14} />
      <span aria-live="polite">{state === 'idle' ? name : said}</span>
    </Button>
  );
}
