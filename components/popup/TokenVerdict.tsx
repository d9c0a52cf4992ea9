import type { ShownVerdict } from '@/utils/messaging/graph-messages';
import { Notice } from '../ui/Notice';
import { MetaWords } from './MetaWords';

const TONES = { good: 'good', bad: 'bad', other: 'warn', unknown: 'plain' } as const;

/** What Meta says of the access token. */
export function TokenVerdict({ verdict }: { verdict: ShownVerdict | 'asking' }) {
  if (verdict === 'asking') return <Notice tone="plain" text="Asking Meta about this token." />;
  return (
    <>
      <Notice tone={TONES[verdict.state]} text={verdict.text} urgent={verdict.state === 'bad'} />
      <MetaWords text={verdict.metaText} traceId={verdict.traceId} />
    </>
  );
}
