import { lastAnswer } from '@/utils/capi/last-answer';
import type { Client } from '@/utils/client/client';
import { placesOfOnePage } from '@/utils/pixel/doctor/places-of-one-page';
import { setupOfPlaces } from '@/utils/pixel/doctor/setup-of-places';
import type { Session } from '@/utils/pixel/findings/session';
import { CODE_PLACES } from '@/utils/pixel/code/seen-code';
import { getClients } from '@/utils/storage/clients';
import { getSeenCode } from '@/utils/storage/seen-code';
import { getSeenSetup } from '@/utils/storage/seen-setup';
import { getSentEvents } from '@/utils/storage/sent-events';

/** What is remembered of a client, for findings and doctor. */
export type KnownSetup = Pick<Session, 'setup' | 'serverAnswers'>;

/** The places in which a client's own pixel was last seen in HighLevel, by their names. */
export async function getCodePlaces({ id, location, datasetId }: Client): Promise<string[]> {
  if (location === null) return [];
  const seen = await getSeenCode(id, location.id);
  const holding = seen.filter(
    ({ placed: { place, pixels } }) =>
      place !== 'live-page' && pixels.some((pixel) => pixel.id === datasetId),
  );
  return [...new Set(holding.map(({ placed }) => CODE_PLACES[placed.place]))];
}

/** What was last seen in HighLevel, and of Meta's answers, of the client of one of these pixels. */
export async function getSetup(pixelIds: readonly string[]): Promise<KnownSetup> {
  const { list } = await getClients();
  const client = list.find(({ datasetId }) => datasetId !== null && pixelIds.includes(datasetId));
  return client === undefined ? {} : getSetupOf(client);
}

/** The same of a client that is known. What was not seen is not in it. */
export async function getSetupOf({ id, datasetId, location }: Client): Promise<KnownSetup> {
  if (datasetId === null) return {};
  const serverAnswers = lastAnswer(await getSentEvents(), datasetId);
  const answers = serverAnswers.length === 0 ? {} : { serverAnswers };
  if (location === null) return answers;
  const [code, places] = await Promise.all([
    getSeenCode(id, location.id),
    getSeenSetup(id, location.id),
  ]);
  if (code.length + places.length === 0) return answers;
  const setup = setupOfPlaces(places);
  const pixelPlaces = placesOfOnePage(code, datasetId);
  const codeSeenAt = Math.max(...code.map(({ seenAt }) => seenAt));
  return {
    ...answers,
    setup:
      code.length === 0
        ? setup
        : { ...setup, pixelPlaces, seenAt: { ...setup.seenAt, pixelPlaces: codeSeenAt } },
  };
}
