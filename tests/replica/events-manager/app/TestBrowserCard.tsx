/** @jsxImportSource react */
import { useId, useState } from 'react';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { cx, label } from './page-context.ts';

/** Reads an address as people type it: without the scheme, too. Undefined when it is none. */
function readWebsite(text: string): string | undefined {
  const trimmed = text.trim();
  const candidate = /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(candidate);
  return url?.protocol.startsWith('http') === true && url.hostname.includes('.')
    ? url.href
    : undefined;
}

export function TestBrowserCard() {
  const [website, setWebsite] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const open = () => {
    const url = readWebsite(website);
    setWrong(url === undefined);
    if (url !== undefined) window.open(url, '_blank', 'noopener');
  };
  return (
    <Card title={label('test.browser')} explain={label('test.browserExplain')}>
      <label htmlFor={id} className={cx('field-name')}>
        {label('test.url')}
      </label>
      <div className={cx('with-button')}>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          className={cx('input')}
          placeholder="https://"
          value={website}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setWebsite(event.target.value)}
        />
        <Button onPress={open}>{label('test.open')}</Button>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={cx('wrong')}>
          {label('test.urlWrong')}
        </p>
      )}
    </Card>
  );
}
