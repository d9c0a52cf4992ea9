/** @jsxImportSource react */
import { Card } from './Card.tsx';
import { CopyButton } from './CopyButton.tsx';
import { cx, label } from './page-context.ts';

/** The test code, to be sent along with server events. */
export function TestServerCard({ testCode }: { testCode: string }) {
  return (
    <Card title={label('test.server')} explain={label('test.serverExplain')}>
      <div className={cx('field-name')}>{label('test.code')}</div>
      <div className={cx('with-button')}>
        <div className={cx('input', 'read-only', 'mono')}>
          <span>{testCode}</span>
        </div>
        <CopyButton text={testCode} name={label('app.copy')} />
      </div>
    </Card>
  );
}
