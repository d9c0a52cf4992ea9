import browser from 'webextension-polyfill';
import { isPage, refuse } from '@/utils/background/judge-fill';
import { acceptAskedShells, stopShell } from '@/utils/background/shells/keep-shells';
import { probeShell } from '@/utils/background/shells/probe-shell';
import type { Routes } from '@/utils/messaging/router';
import type { ShellState } from '@/utils/messaging/shell-messages';
import { isOnShell, SHELL_HOSTS } from '@/utils/sites/highlevel/urls';
import { judgeShellAddress } from '@/utils/sites/highlevel/shell-address';
import { parseUrl } from '@/utils/sites/parse-url';
import { approvedShells, askedShells, getShellHosts } from '@/utils/storage/shells';

const DONE = { ok: true } as const;

/** Address that the browser reports for a tab; empty where it tells none. */
const addressOf = async (tabId: number) =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';

async function getShellState(tabId: number): Promise<ShellState> {
  const address = await addressOf(tabId);
  const host = parseUrl(address)?.host ?? null;
  const approved = await approvedShells.get();
  const others = approved.filter((one) => one !== host);
  const state = { host, problem: null, others };
  if (isOnShell(address)) return { ...state, use: 'built-in' };
  if (isOnShell(address, approved)) return { ...state, use: 'used' };
  const verdict = await probeShell(tabId);
  if (verdict.ok) return { ...state, use: 'offered' };
  const { problem } = verdict;
  return problem === null ? { ...state, use: 'none' } : { ...state, use: 'refused', problem };
}

/** HighLevel on an agency's own host: approved in the popup, and taken back there. */
export const shellRoutes = {
  'shell.here': async (_question, from) => ({
    isServed: isPage(from) && isOnShell(await addressOf(from.tabId), await getShellHosts()),
  }),
  'shell.state': ({ tabId }) => getShellState(tabId),
  'shell.ask': async ({ tabId, host }) => {
    const verdict = judgeShellAddress(`https://${host}/`);
    if (!verdict.ok || verdict.host !== host || SHELL_HOSTS.some((one) => one === host))
      return refuse('Pixel Courier is not used on this site.');
    // The popup may close over the browser's question: the answer comes as an event.
    await askedShells.update((all) => [
      ...all.filter((one) => one.host !== host),
      { host, tabId, at: Date.now() },
    ]);
    await acceptAskedShells();
    return DONE;
  },
  'shell.stop': async ({ host }) => {
    await stopShell(host);
    return DONE;
  },
} satisfies Partial<Routes>;
