import type { SentEvent } from '@/utils/capi/sent-event';
import { Notice } from '../ui/Notice';
import { RelativeTime } from '../ui/RelativeTime';
import { MetaWords } from './MetaWords';

const TONES = { sending: 'plain', received: 'good', refused: 'bad', unknown: 'warn' } as const;

/** How the last test event fared. */
export function SentResult({ sent }: { sent: SentEvent }) {
  const text = sent.state === 'sending' ? `Sending ${sent.eventName} to Meta.` : sent.text;
  return (
    <div class="pc-sent-result">
      <Notice tone={TONES[sent.state]} text={text} urgent={sent.state !== 'sending'} />
      <p class="pc-meta-words pc-muted">
        {sent.eventName}
        {sent.eventId === null ? '' : ` · ${sent.eventId}`} · <RelativeTime at={sent.at} />
      </p>
      <MetaWords text={sent.metaText} traceId={sent.traceId} />
    </div>
  );
}
