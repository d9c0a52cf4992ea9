/** @jsxImportSource react */
import { useId, useState } from 'react';
import { AccessTokenField } from './AccessTokenField.tsx';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { generateToken } from './api-client.ts';
import { cx, label } from './page-context.ts';

const CHOICES = ['withQuality', 'withoutQuality'] as const;

interface ConversionsApiSectionProps {
  datasetId: string;
  canGenerate: boolean;
}

/** Where a token is made. It lives in this section's state alone, and goes when the tab is left. */
export function ConversionsApiSection({ datasetId, canGenerate }: ConversionsApiSectionProps) {
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('withQuality');
  const [token, setToken] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const id = useId();
  const generate = () => {
    if (asking) return;
    setAsking(true);
    void generateToken(datasetId)
      .then(setToken)
      .finally(() => setAsking(false));
  };
  return (
    <Card
      title={label('settings.conversionsApi')}
      explain={label('settings.conversionsApiExplain')}
    >
      <h4 className={cx('step-title')}>{label('settings.direct')}</h4>
      <p className={cx('quiet')}>{label('settings.directExplain')}</p>
      <div role="radiogroup" aria-label={label('settings.direct')} className={cx('choices')}>
        {CHOICES.map((key) => (
          <div key={key} className={cx('radio')}>
            <input
              type="radio"
              id={`${id}${key}`}
              name={id}
              checked={choice === key}
              onChange={() => setChoice(key)}
            />
            <div>
              <label htmlFor={`${id}${key}`} className={cx('strong')}>
                {label(`settings.${key}`)}
              </label>
              <div className={cx('quiet')}>{label(`settings.${key}Explain`)}</div>
            </div>
          </div>
        ))}
      </div>
      {token !== null && <AccessTokenField token={token} />}
      {token === null && canGenerate && (
        <Button look="link" onPress={generate}>
          {label('settings.generate')}
        </Button>
      )}
      {!canGenerate && <p className={cx('quiet')}>{label('settings.noRights')}</p>}
    </Card>
  );
}
