import type { FbqCall } from '@/utils/pixel/capture/sighting';
import type { Decoded, EventKind, JsonValue } from '@/utils/pixel/pixel-event';

/** An event that the page asked `fbq` for, and no request followed. */
export interface UnsentCall {
  kind: 'unsent';
  eventName: string;
  eventKind: EventKind;
  eventId: string | null;
  /** null: for every pixel of the page. */
  pixelId: string | null;
  customData: Record<string, JsonValue>;
  /** Address of the page, as far as anything says it. */
  page: string | null;
  /** In ms since 1970. */
  time: number;
  /** The page had revoked its visitor's consent, and not granted it again. */
  consentRevoked: boolean;
  /** The call as it was made. */
  call: FbqCall;
}

/** A warning of Meta's script, or of whoever posts the same: all of it is hostile text. */
export interface ScriptWarning {
  kind: 'warning';
  /** Meta's own name for it, such as `DUPLICATE_PIXEL_ID`; empty where none was told. */
  type: string;
  pixelId: string | null;
  /** Meta's own words or details; null where there are none. */
  text: string | null;
  page: string | null;
  /** In ms since 1970. */
  time: number;
}

/** What the page itself told, beside the requests that were seen of it. */
export type Told = UnsentCall | ScriptWarning;

/** All that becomes a row: a request, or something the page told. */
export type Captured = Decoded | Told;

export function isTold(captured: Captured): captured is Told {
  return captured.kind === 'unsent' || captured.kind === 'warning';
}
