/** @jsxImportSource react */
import { composeBaseCode } from '../base-code.ts';
import { CopyButton } from './CopyButton.tsx';
import { cx, label } from './page-context.ts';

/** The base code, to be copied. */
export function PixelCodeStep({ datasetId }: { datasetId: string }) {
  const code = composeBaseCode(datasetId);
  return (
    <>
      <h3 className={cx('step-title')}>{label('pixelDialog.codeTitle')}</h3>
      <p className={cx('quiet')}>{label('pixelDialog.codeExplain')}</p>
      <div className={cx('code-frame')}>
        <pre
          className={cx('code-box')}
          role="group"
          aria-label={label('pixelDialog.codeBox')}
          tabIndex={0}
        >
          <code>{code}</code>
        </pre>
      </div>
      <CopyButton look="primary" text={code} name={label('pixelDialog.copyCode')} />
    </>
  );
}
