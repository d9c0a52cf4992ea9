import { listen } from '@/utils/messaging/router';
import { routes } from '@/utils/background/routes';
import { storeToken } from '@/utils/storage/vault';
import { getShellHosts } from '@/utils/storage/shells';
import type { Client } from '@/utils/client/client';
import { makeClient } from '../client/make-client.ts';
import { deliver, fakeBrowser, resetBrowser, tabs } from '../fake-browser.ts';
import { HERE, ownSender, SHELL } from '../messaging/made-up-senders.ts';

export const DATASET = '1029384756102938';
export const OTHER_DATASET = '2203948576201134';
/** The token of every client that has one ends in its ID. */
export const tokenOf = (id: string) => `EAAB${'c3Kd'.repeat(40)}${id}`;

/** A browser with these clients stored, the first one selected; the routes are listening. */
export async function startWith(clients: Client[], withToken: string[] = []): Promise<void> {
  resetBrowser();
  const value = { list: clients, selectedId: clients[0]?.id ?? null };
  await fakeBrowser.storage.local.set({ 'local:clients': { version: 1, value } });
  for (const id of withToken) await storeToken(id, tokenOf(id), 1);
  tabs.set(7, `${SHELL}/location/${HERE}/workflow/x`);
  listen(routes, Promise.resolve(), getShellHosts);
}

/** One client, bound to the location in tab 7, with its token. */
export const startBound = () => startWith([makeClient('a', { location: HERE })], ['a']);

/** Sends a message as that sender, and gives the answer as plain data. */
export const ask = (name: string, question: unknown, sender: unknown) =>
  deliver({ name, question }, sender) as Promise<Record<string, unknown>>;

export const askPopup = (name: string, question: unknown) =>
  ask(name, question, ownSender('popup.html'));

export const readClients = () =>
  (fakeBrowser.storage.local.items['local:clients'] as { value: { list: Client[] } }).value.list;
