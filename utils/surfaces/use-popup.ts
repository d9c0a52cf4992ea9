import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/utils/messaging/client';
import type { PopupState } from '@/utils/messaging/popup-state';
import type { DoneOrRefused, MessageName, Question } from '@/utils/messaging/protocol';
import { watchApplyLists } from '@/utils/storage/apply-lists';
import { watchClients } from '@/utils/storage/clients';
import { watchGuides } from '@/utils/storage/guides';
import { watchTaught } from '@/utils/storage/taught';
import { watchPageReports } from '@/utils/storage/page-reports';

type Action = Extract<
  MessageName,
  | `client.${string}`
  | 'apply.start'
  | 'apply.resume'
  | 'apply.stop'
  | 'apply.clear'
  | 'taught.forget'
  | 'token.forget'
  | 'offer.open'
  | 'teach.start'
  | 'capture.paste'
  | 'account.move-tab'
  | 'guide.switch'
  | 'guide.mark'
>;

const problemOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * What popup and side panel show of a tab, kept up to date, and their way to act; refusals come back
 * as `problem`. `loads` counts the pages that the tab has loaded.
 */
export function usePopup(tabId: number, loads = 0) {
  const [state, setState] = useState<PopupState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Why the latest question about the state got no answer; the next one that does ends it. */
  const [silence, setSilence] = useState<string | null>(null);
  const asked = useRef(0);
  const shown = useRef(0);
  const refresh = async (isPatient = false) => {
    const turn = ++asked.current;
    try {
      const next = await ask('popup.state', { tabId, isPatient });
      // A busy page makes an answer late: what was asked for after it knows more.
      if (turn < shown.current) return;
      shown.current = turn;
      setState(next);
      setSilence(null);
      if (next.isIncomplete === true && !isPatient) void refresh(true);
    } catch (error) {
      if (turn >= shown.current) setSilence(problemOf(error));
    }
  };
  useEffect(() => {
    const stop = new AbortController();
    watchClients(() => void refresh(), stop.signal);
    watchPageReports(() => void refresh(), stop.signal);
    watchApplyLists(() => void refresh(), stop.signal);
    watchTaught(() => void refresh(), stop.signal);
    watchGuides(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, [tabId, loads]);
  const perform = async <N extends Action>(name: N, question: Question<N>, then?: () => void) => {
    try {
      const answer: DoneOrRefused = await ask(name, question);
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) then?.();
    } catch (error) {
      setProblem(problemOf(error));
    }
    await refresh();
  };
  const act = <N extends Action>(name: N, question: Question<N>, then?: () => void) =>
    void perform(name, question, then);
  return { state, problem: problem ?? silence, act };
}
