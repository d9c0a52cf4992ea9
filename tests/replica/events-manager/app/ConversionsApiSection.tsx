/** @jsxImportSource react */
import { Card } from './Card.tsx';
import { DirectIntegrationChoice } from './DirectIntegrationChoice.tsx';
import { TokenMaker } from './TokenMaker.tsx';
import { cx, generation, label } from './page-context.ts';

interface ConversionsApiSectionProps {
  datasetId: string;
  canGenerate: boolean;
}

/**
 * Where a token is made. A has the button at once, B below "Set up manually", C below the choice
 * of what the token may do (facts, Meta, "Labels come in three generations").
 */
export function ConversionsApiSection({ datasetId, canGenerate }: ConversionsApiSectionProps) {
  return (
    <Card
      title={label('settings.conversionsApi')}
      explain={label('settings.conversionsApiExplain')}
    >
      {generation === 'B' && (
        <>
          <h4 className={cx('step-title')}>{label('settings.manually')}</h4>
          <p className={cx('quiet')}>{label('settings.manuallyExplain')}</p>
        </>
      )}
      {generation === 'C' && <DirectIntegrationChoice />}
      <TokenMaker datasetId={datasetId} canGenerate={canGenerate} />
    </Card>
  );
}
