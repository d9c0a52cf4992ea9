import { findShellPlace, refuse } from '@/utils/background/judge-fill';
import type { Routes } from '@/utils/messaging/router';
import {
  addClient,
  bindClient,
  changeClient,
  findClient,
  removeClient,
  selectClient,
} from '@/utils/storage/clients';
import { forgetSeenCode } from '@/utils/storage/seen-code';
import { forgetSeenSetup } from '@/utils/storage/seen-setup';
import { forgetGuide } from '@/utils/storage/guides';
import { forgetToken } from '@/utils/storage/vault';

const DONE = { ok: true } as const;
const LONGEST_NAME = 100;

function checkName(name: string) {
  const trimmed = name.trim();
  if (trimmed === '') return refuse('Give the client a name.');
  if (trimmed.length > LONGEST_NAME)
    return refuse(`This name is too long: up to ${LONGEST_NAME} characters are kept.`);
  return { ok: true as const, name: trimmed };
}

/** What the popup can do to clients. */
export const clientRoutes = {
  'client.create': async ({ name }) => {
    const checked = checkName(name);
    if (!checked.ok) return checked;
    await addClient(checked.name, null);
    return DONE;
  },
  'client.select': async ({ clientId }) => {
    await selectClient(clientId);
    return DONE;
  },
  'client.rename': async ({ clientId, name }) => {
    const checked = checkName(name);
    if (!checked.ok) return checked;
    await changeClient(clientId, { name: checked.name });
    return DONE;
  },
  'client.remove': async ({ clientId }) => {
    await forgetToken(clientId);
    await forgetSeenCode(clientId);
    await forgetSeenSetup(clientId);
    await removeClient(clientId);
    await forgetGuide(clientId);
    return DONE;
  },
  'client.rebind': async ({ clientId, tabId }) => {
    const place = await findShellPlace(tabId);
    if (!place)
      return refuse('This tab shows no HighLevel location. Open the client’s location first.');
    const location = { host: place.host, id: place.locationId };
    const answer = await bindClient(clientId, location, { rebind: true });
    if (answer === 'bound') return DONE;
    if (answer === 'gone') return refuse('This client is gone. Nothing was changed.');
    return refuse('Another client is bound to this location. Unbind that one first.');
  },
  'client.unbind': async ({ clientId }) => {
    await changeClient(clientId, { location: null, otherHosts: [] });
    return DONE;
  },
  'client.defaults': async ({ clientId, defaults }) => {
    if (!(await findClient(clientId))) return refuse('This client is gone. Nothing was changed.');
    await changeClient(clientId, { defaults });
    return DONE;
  },
  'client.pixel-code': async ({ clientId, choices }) => {
    if (!(await findClient(clientId))) return refuse('This client is gone. Nothing was changed.');
    await changeClient(clientId, { pixelCodeChoices: choices });
    return DONE;
  },
  'client.merge-fields': async ({ clientId, mergeFields }) => {
    if (!(await findClient(clientId))) return refuse('This client is gone. Nothing was changed.');
    await changeClient(clientId, { mergeFields });
    return DONE;
  },
  'client.plan': async ({ clientId, plan }) => {
    if (!(await findClient(clientId))) return refuse('This client is gone. Nothing was changed.');
    await changeClient(clientId, { plan });
    return DONE;
  },
  'token.forget': async ({ clientId }) => {
    await forgetToken(clientId);
    return DONE;
  },
} satisfies Partial<Routes>;
