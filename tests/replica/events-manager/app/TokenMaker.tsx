/** @jsxImportSource react */
import { useState } from 'react';
import { AccessTokenField } from './AccessTokenField.tsx';
import { Button } from './Button.tsx';
import { generateToken } from './api-client.ts';
import { cx, label } from './page-context.ts';

interface TokenMakerProps {
  datasetId: string;
  canGenerate: boolean;
}

/** Makes a token. It lives in this component's state alone, and goes when the tab is left. */
export function TokenMaker({ datasetId, canGenerate }: TokenMakerProps) {
  const [token, setToken] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const generate = () => {
    if (asking) return;
    setAsking(true);
    void generateToken(datasetId)
      .then(setToken)
      .finally(() => setAsking(false));
  };
  if (!canGenerate) return <p className={cx('quiet')}>{label('settings.noRights')}</p>;
  if (token !== null) return <AccessTokenField token={token} />;
  return (
    <Button look="link" onPress={generate}>
      {label('settings.generate')}
    </Button>
  );
}
