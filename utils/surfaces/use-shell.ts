import { useEffect, useState } from 'preact/hooks';
import type { ShellQuestion } from '@/components/popup/UseOnSite';
import { ask } from '@/utils/messaging/client';
import type { ShellState } from '@/utils/messaging/shell-messages';
import { approvedShells } from '@/utils/storage/shells';
import { askSiteAccess } from '@/utils/surfaces/ask-site-access';

/** How often the popup looks again whether the page has become HighLevel, in ms. */
const LOOK_AGAIN_MS = 1_000;

/** Whether the popup's tab is HighLevel on a host of its own, and the way to use it there. */
export function useShell(tabId: number) {
  const [shell, setShell] = useState<ShellState | null>(null);
  const [question, setQuestion] = useState<ShellQuestion>('none');
  useEffect(() => {
    const stop = new AbortController();
    // The worker may be starting: the next look brings the state.
    const refresh = () => ask('shell.state', { tabId }).then(setShell, () => undefined);
    approvedShells.watch(() => void refresh(), stop.signal);
    const timer = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    stop.signal.addEventListener('abort', () => clearInterval(timer));
    void refresh();
    return () => stop.abort();
  }, [tabId]);
  const onStop = (host: string) => void ask('shell.stop', { host }).catch(() => undefined);
  const onUse = (host: string) => {
    setQuestion('asking');
    void ask('shell.ask', { tabId, host }).catch(() => undefined);
    // In the same breath, while the browser still takes it for the person's click.
    void askSiteAccess([`https://${host}`]).then((isAllowed) => {
      setQuestion(isAllowed ? 'none' : 'denied');
      if (!isAllowed) onStop(host);
    });
  };
  return { shell, question, onUse, onStop };
}
