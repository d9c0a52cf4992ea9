import { useState } from 'preact/hooks';
import type { TokenSummary } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { RelativeTime } from '../ui/RelativeTime';
import { CapturedLine } from './CapturedLine';
import type { ServerSide } from './server-side';
import { TokenVerdict } from './TokenVerdict';

export interface TokenLineProps {
  token: TokenSummary;
  onForget: () => void;
  /** Absent where Meta cannot be asked. */
  server?: Pick<ServerSide, 'verdict' | 'onCheckToken'> | undefined;
}

/**
 * The access token's line: its first four characters and its age, never the token. Forgetting asks
 * first, because Meta shows a token only once and keeps no copy (facts, Meta, "Token").
 */
export function TokenLine({ token, onForget, server }: TokenLineProps) {
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
  const verdict = server?.verdict == null ? null : <TokenVerdict verdict={server.verdict} />;
  return (
    <CapturedLine
      label="Access token"
      action={
        <>
          {server === undefined ? null : (
            <Button
              kind="quiet"
              label="Check token"
              disabled={server.verdict === 'asking'}
              onPress={() => {
                setAsking(false);
                server.onCheckToken();
              }}
            >
              Check
            </Button>
          )}
          <Button kind="quiet" expanded={asking} onPress={() => setAsking(!asking)}>
            Forget
          </Button>
        </>
      }
      below={asking ? question : verdict}
    >
      <span class="pc-mono" title={`${token.length} characters`}>
        {`${token.prefix}•••`}
      </span>
      <RelativeTime at={token.capturedAt} />
    </CapturedLine>
  );
}
