import { refuse } from '@/utils/background/judge-fill';
import type { Client } from '@/utils/client/client';
import type { Answer, Question } from '@/utils/messaging/protocol';
import type { KnownSender } from '@/utils/messaging/sender';
import { checkDatasetId } from '@/utils/pixel/dataset-id';
import { checkPixelCode } from '@/utils/pixel/check-pixel-code';
import { checkTestCode } from '@/utils/pixel/test-code';
import { checkTokenShape } from '@/utils/pixel/token-shape';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { addClient, changeClient, getClients, selectClient } from '@/utils/storage/clients';
import { storeToken } from '@/utils/storage/vault';

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
  return { ok: true as const, datasetId };
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

type Checked = { ok: true; store: (client: Client) => Promise<string> } | ReturnType<typeof refuse>;

function checkValue(question: Question<'capture.store'>, datasetId: string, now: number): Checked {
  switch (question.kind) {
    case 'datasetId':
      return { ok: true, store: () => Promise.resolve(`Dataset ID ${datasetId} captured`) };
    case 'token': {
      const shape = checkTokenShape(question.value);
      if (!shape.ok) return refuse(shape.problem);
      const store = async (client: Client) => {
        await storeToken(client.id, shape.token, now);
        return 'Access token captured. It is kept until the browser closes';
      };
      return { ok: true, store };
    }
    case 'pixelCode': {
      const code = checkPixelCode(question.value, datasetId);
      if (!code.ok) return refuse(code.problem);
      const store = async (client: Client) => {
        await changeClient(client.id, { pixelCode: { code: code.code, capturedAt: now } });
        return `Pixel code of ${code.pixelId} captured`;
      };
      return { ok: true, store };
    }
    case 'testCode': {
      const code = checkTestCode(question.value);
      if (!code.ok) return refuse(code.problem);
      const store = async (client: Client) => {
        await changeClient(client.id, { testCode: { code: code.testCode, capturedAt: now } });
        return `Test code ${code.testCode} captured`;
      };
      return { ok: true, store };
    }
  }
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
  const checked = checkValue(question, found.datasetId, Date.now());
  if (!checked.ok) return checked;
  const client = await findOrMakeClient(found.datasetId, question.page.datasetName);
  const summary = await checked.store(client);
  await selectClient(client.id);
  return { ok: true, client: { id: client.id, name: client.name }, summary };
}
