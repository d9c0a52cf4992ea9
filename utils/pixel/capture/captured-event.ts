import type { CaptureSource, FbqCall } from '@/utils/pixel/capture/sighting';
import type { Decoded } from '@/utils/pixel/pixel-event';
import type { UnsentCall } from '@/utils/pixel/told';

/** One event of the list that all ways of capture make together. */
export interface CapturedEvent {
  /** Stable while further sightings of the same event come in. */
  key: string;
  /** Names of its sightings, for whoever remembers what was shown of it already. */
  ids: readonly string[];
  /** The ways that saw it, in a fixed order, each once. */
  sources: readonly CaptureSource[];
  /** In ms since 1970: the event's own time. */
  time: number;
  /** Address of the page, as far as anything says it. */
  page: string | null;
  /** `unsent`: `fbq` was called, and no request left the browser. */
  decoded: Decoded | UnsentCall;
  /** The call that made it; null when calls were not followed. */
  call: FbqCall | null;
  /** Name of that call's sighting: one call makes an event for each pixel. */
  callId: string | null;
}
