import { checkCapture } from '@/utils/background/check-capture';
import { refuse } from '@/utils/background/judge-fill';
import type { Client } from '@/utils/client/client';
import { findAccountDifference, mergeAccount } from '@/utils/client/compare-account';
import type { Answer, DoneOrRefused, Question } from '@/utils/messaging/protocol';
import type { KnownSender } from '@/utils/messaging/sender';
import { checkDatasetId } from '@/utils/pixel/dataset-id';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import {
  addClient,
  changeClient,
  findClient,
  getClients,
  selectClient,
} from '@/utils/storage/clients';

/** The dataset that the captured thing belongs to, or a sentence why that cannot be told. */
function findDataset(question: Question<'capture.store'>, url: string) {
  const place = parseEventsManagerUrl(url);
  if (!place) return refuse('This is not a page of Events Manager. Nothing was captured.');
  const shown = question.kind === 'datasetId' ? question.value : question.page.datasetId;
  const onScreen = shown === null ? null : checkDatasetId(shown);
  if (onScreen && !onScreen.ok) return refuse(onScreen.problem);
  if (place.datasetId && onScreen && onScreen.datasetId !== place.datasetId)
    return refuse(
      `Two datasets are on this screen: the page is about ${place.datasetId}, and it shows ${onScreen.datasetId}. Nothing was captured. Open the dataset you want from the list, then try again.`,
    );
  const datasetId = place.datasetId ?? onScreen?.datasetId;
  if (datasetId === undefined)
    return refuse(
      'This screen does not say which dataset it belongs to. Nothing was captured. Open the dataset from the list in Events Manager, then its Settings.',
    );
  const { adAccount, businessId } = place;
  return { ok: true as const, datasetId, account: { adAccount, businessId } };
}

/** The client of that dataset; one without a dataset that was just made by hand; or a new one. */
async function findOrMakeClient(datasetId: string, datasetName: string | null): Promise<Client> {
  const { list, selectedId } = await getClients();
  const same = list.filter((client) => client.datasetId === datasetId);
  const known = same.find((client) => client.id === selectedId) ?? same[0];
  if (known) return known;
  const selected = list.find((client) => client.id === selectedId);
  if (selected?.datasetId === null) {
    await changeClient(selected.id, { datasetId });
    return { ...selected, datasetId };
  }
  return addClient(datasetName?.trim() || `Dataset ${datasetId}`, datasetId);
}

/**
 * Keeps what was captured with the client of the page's dataset. What does not have the right
 * shape, or is of another dataset, is refused with a sentence, and nothing stored is lost.
 */
export async function storeCapture(
  question: Question<'capture.store'>,
  from: KnownSender,
): Promise<Answer<'capture.store'>> {
  if (from.kind !== 'events-manager')
    return refuse('Only pages of Events Manager can be captured.');
  const found = findDataset(question, from.url);
  if (!found.ok) return found;
  const checked = checkCapture(question.kind, question.value, found.datasetId, Date.now());
  if (!checked.ok) return checked;
  const client = await findOrMakeClient(found.datasetId, question.page.datasetName);
  const summary = await checked.store(client);
  const warning = findAccountDifference(client, found.account);
  await changeClient(client.id, { account: mergeAccount(client.account, found.account) });
  await selectClient(client.id);
  return { ok: true, client: { id: client.id, name: client.name }, summary, warning };
}

/**
 * The second way, where the page does not give a thing up: what the person pasted in the popup, for
 * the client that is shown there. The same checks; a client keeps to one dataset.
 */
export async function storePaste({
  clientId,
  kind,
  value,
}: Question<'capture.paste'>): Promise<DoneOrRefused> {
  const client = await findClient(clientId);
  if (!client) return refuse('This client is gone. Nothing was kept.');
  const { datasetId, name } = client;
  if (kind === 'datasetId' && datasetId !== null && value.trim() !== datasetId)
    return refuse(
      `${name} already has dataset ${datasetId}. Nothing was changed. Make a new client for another dataset.`,
    );
  const checked = checkCapture(kind, value, datasetId, Date.now());
  if (!checked.ok) return checked;
  await checked.store(client);
  return { ok: true };
}
