import { identifyRequest } from '@/utils/pixel/capture/request-identity';
import type { RequestSighting } from '@/utils/pixel/capture/sighting';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

/** What is kept of a sighting of a request, as long as another way may still tell of the same. */
export interface HeldRequest {
  /** Tells it from all other sightings. */
  readonly name: string;
  readonly source: RequestSighting['source'];
  /** In ms since 1970. */
  readonly startedAt: number;
  page: string | null;
  /** null once the person has cleared the list. */
  request: CapturedRequest | null;
  /** As `RequestIdentity` has it. */
  readonly family: string;
  readonly content: string | null;
  /** The page's own, of which a service worker may have made another. */
  readonly viaServiceWorker: boolean;
  /** Stands in a window. Otherwise it is put aside, until its partner comes after all. */
  isOpen: boolean;
}

/** What names a sighting among those of all ways. */
export function nameOf({ source, id }: { source: string; id: string }): string {
  return `${source} ${id}`;
}

export function holdRequest(sighting: RequestSighting, name: string): HeldRequest {
  const { source, page, request } = sighting;
  const { startedAt, viaServiceWorker = false } = request;
  const identity = identifyRequest(request);
  return { name, source, startedAt, page, request, ...identity, viaServiceWorker, isOpen: true };
}

/** The order in which alike requests are told apart. */
export function inOrder(one: HeldRequest, other: HeldRequest): number {
  if (one.startedAt !== other.startedAt) return one.startedAt - other.startedAt;
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
