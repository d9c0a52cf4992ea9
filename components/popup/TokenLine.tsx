import { useState } from 'preact/hooks';
import type { TokenSummary } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { RelativeTime } from '../ui/RelativeTime';
import { CapturedLine } from './CapturedLine';

export interface TokenLineProps {
  token: TokenSummary;
  onForget: () => void;
}

/**
 * The access token's line: its first four characters and its age, never the token. Forgetting asks
 * first, because Meta shows a token only once and keeps no copy (facts, Meta, "Token").
 */
export function TokenLine({ token, onForget }: TokenLineProps) {
  const [asking, setAsking] = useState(false);
  const question = (
    <Notice
      tone="warn"
      text="Forget this token? Meta shows a token only once, so you would have to generate a new one."
    >
      <Button
        danger
        onPress={() => {
          setAsking(false);
          onForget();
        }}
      >
        Forget token
      </Button>
      <Button onPress={() => setAsking(false)}>Keep</Button>
    </Notice>
  );
  return (
    <CapturedLine
      label="Access token"
      action={
        <Button kind="quiet" expanded={asking} onPress={() => setAsking(!asking)}>
          Forget
        </Button>
      }
      below={asking ? question : null}
    >
      <span class="pc-mono" title={`${token.length} characters`}>
        {`${token.prefix}•••••••`}
      </span>
      <RelativeTime at={token.capturedAt} />
    </CapturedLine>
  );
}
