/** @jsxImportSource react */
import { useState } from 'react';
import { TextField } from './TextField.tsx';
import { cx, label } from './page-context.ts';

/** The end: the instructions can be sent to somebody, which is not needed. */
export function FinishStep() {
  const [email, setEmail] = useState('');
  return (
    <>
      <h3 className={cx('step-title')}>{label('finish.title')}</h3>
      <p className={cx('quiet')}>{label('finish.explain')}</p>
      <TextField name={label('finish.email')} inputMode="email" value={email} onChange={setEmail} />
    </>
  );
}
