/** @jsxImportSource react */
import { useId, useState } from 'react';
import { readWebsite } from '../website.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { cx, label } from './page-context.ts';

export function TestBrowserCard() {
  const [website, setWebsite] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const open = () => {
    const url = readWebsite(website)?.href;
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
