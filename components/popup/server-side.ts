import type { EventDraft } from '@/utils/capi/event-draft';
import type { SentEvent } from '@/utils/capi/sent-event';
import type { QualityAnswer, ShownVerdict } from '@/utils/messaging/graph-messages';

/** What the popup knows from Meta's Graph API about its client, and what it can ask there. */
export interface ServerSide {
  /** null before the first click, and when the client or its token has changed. */
  verdict: ShownVerdict | 'asking' | null;
  quality: QualityAnswer | 'asking' | null;
  /** The test event that was sent last. */
  sent: SentEvent | null;
  sending: boolean;
  /** Why nothing was sent, or null. */
  sendProblem: string | null;
  onCheckToken: () => void;
  onReadQuality: () => void;
  /** `again`: the person has been told that the last one may have arrived. */
  onSend: (draft: EventDraft, again: boolean) => void;
}
