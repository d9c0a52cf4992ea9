import type { DatasetView } from '../dataset-view.ts';
import type { DatasetSetup } from '../../world.ts';
import type { EventActivity } from '../event-activity.ts';
import type { EventChoices, Industry, Parameter } from '../setup-choices.ts';

const ROOT = '/replica/events-manager/datasets';

async function call(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(`${ROOT}${path}`, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

export async function loadDatasets(signal: AbortSignal): Promise<DatasetView[]> {
  return (await call('', { signal })) as DatasetView[];
}

/** null when there is no such dataset. */
export async function loadDataset(id: string, signal: AbortSignal): Promise<DatasetView | null> {
  return (await call(`/${id}`, { signal })) as DatasetView | null;
}

export async function loadActivity(id: string, signal: AbortSignal): Promise<EventActivity[]> {
  return (await call(`/${id}/activity`, { signal })) as EventActivity[];
}

/** Whether this person may generate tokens: only with developer rights (facts, Meta, "Token"). */
export async function loadTokenRights(id: string, signal: AbortSignal): Promise<boolean> {
  const answer = (await call(`/${id}/conversions-api`, { signal })) as {
    canGenerateToken: boolean;
  };
  return answer.canGenerateToken;
}

export async function generateToken(id: string): Promise<string> {
  const answer = (await call(`/${id}/tokens`, { method: 'POST' })) as { accessToken: string };
  return answer.accessToken;
}

export async function clearTestEvents(id: string): Promise<void> {
  await call(`/${id}/test-events/clear`, { method: 'POST' });
}

async function post(path: string, body: unknown): Promise<unknown> {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Makes a new pixel in that ad account and business. */
export async function createDataset(
  name: string,
  owner: { adAccount: string; businessId: string },
): Promise<DatasetView> {
  return (await post('', { name, ...owner })) as DatasetView;
}

/** The host name of a website that can be connected; null for what is no address of one. */
export async function checkWebsite(id: string, website: string): Promise<string | null> {
  return ((await post(`/${id}/website-check`, { website })) as { domain: string | null }).domain;
}

/** What the wizard kept earlier; null when it kept nothing yet. */
export async function loadSetup(id: string, signal: AbortSignal): Promise<DatasetSetup | null> {
  return (await call(`/${id}/setup`, { signal })) as DatasetSetup | null;
}

export async function keepSetup(id: string, setup: DatasetSetup): Promise<void> {
  await post(`/${id}/setup`, setup);
}

export async function loadEventChoices(
  id: string,
  industry: Industry,
  signal: AbortSignal,
): Promise<EventChoices> {
  return (await call(`/${id}/event-choices?industry=${industry}`, { signal })) as EventChoices;
}

export async function loadCustomerParameters(
  id: string,
  signal: AbortSignal,
): Promise<Parameter[]> {
  return (await call(`/${id}/customer-parameters`, { signal })) as Parameter[];
}

/** Address of the live stream of test events. */
export function testEventStream(id: string): string {
  return `${ROOT}/${id}/test-events`;
}
