import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServerSide } from '@/components/popup/server-side';
import { GRAPH_ORIGIN } from '@/utils/capi/graph-address';
import type { EventDraft } from '@/utils/capi/event-draft';
import { ask } from '@/utils/messaging/client';
import { watchSentEvents } from '@/utils/storage/sent-events';
import { askSiteAccess } from '@/utils/surfaces/ask-site-access';

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const NO_WORDS = { metaText: '', traceId: null };

/**
 * What Meta's Graph API says of a client, each on a click: that click is also the one in which the
 * browser asks for the permission, the first time.
 *
 * @param tokenAge When the client's token was captured: another token makes the answers stale.
 */
export function useServerSide(clientId: string, tokenAge: number | null): ServerSide {
  const [verdict, setVerdict] = useState<ServerSide['verdict']>(null);
  const [quality, setQuality] = useState<ServerSide['quality']>(null);
  const [sent, setSent] = useState<ServerSide['sent']>(null);
  const [sendProblem, setSendProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  // State changes are drawn later: this tells a second click in the same breath.
  const isSending = useRef(false);
  const shown = useRef('');
  shown.current = `${clientId} ${tokenAge ?? ''}`;

  useEffect(() => {
    setVerdict(null);
    setQuality(null);
    setSendProblem(null);
  }, [clientId, tokenAge]);
  useEffect(() => {
    const stop = new AbortController();
    const refresh = () =>
      ask('event.last', { clientId }).then(
        (answer) => {
          if (!stop.signal.aborted) setSent(answer.sent);
        },
        () => undefined,
      );
    watchSentEvents(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, [clientId]);

  /** Shows an answer only where its question still stands. */
  const askMeta = async <T>(question: () => Promise<T>, show: (answer: T) => void) => {
    const asked = shown.current;
    await askSiteAccess([GRAPH_ORIGIN]);
    const answer = await question();
    if (shown.current === asked) show(answer);
  };
  const send = async (draft: EventDraft, again: boolean) => {
    if (isSending.current) return;
    isSending.current = true;
    setSending(true);
    const question = { clientId, draft, again, sendId: crypto.randomUUID() };
    const show = (answer: Awaited<ReturnType<typeof ask<'event.send'>>>) => {
      setSendProblem(answer.ok ? null : answer.problem);
      if (answer.ok) setSent(answer.sent);
    };
    try {
      await askMeta(() => ask('event.send', question), show);
    } catch {
      // The worker may have ended after the event left: the record says how that stands.
      const last = await ask('event.last', { clientId }).then(
        (answer) => answer.sent,
        () => null,
      );
      setSent(last);
      const isKnown = last?.sendId === question.sendId;
      setSendProblem(isKnown ? null : 'Nothing was sent. Press the button again.');
    } finally {
      isSending.current = false;
      setSending(false);
    }
  };
  return {
    ...{ verdict, quality, sent, sending, sendProblem },
    onCheckToken: () => {
      setVerdict('asking');
      void askMeta(() => ask('token.check', { clientId }), setVerdict).catch((error: unknown) =>
        setVerdict({ state: 'unknown', text: wordsOf(error), ...NO_WORDS }),
      );
    },
    onReadQuality: () => {
      setQuality('asking');
      void askMeta(() => ask('quality.read', { clientId }), setQuality).catch((error: unknown) =>
        setQuality({ ok: false, problem: wordsOf(error), ...NO_WORDS }),
      );
    },
    onSend: (draft, again) => void send(draft, again),
  };
}
