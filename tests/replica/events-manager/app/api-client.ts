import type { DatasetView } from '../dataset-view.ts';
import type { EventActivity } from '../event-activity.ts';

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

/** Address of the live stream of test events. */
export function testEventStream(id: string): string {
  return `${ROOT}/${id}/test-events`;
}
