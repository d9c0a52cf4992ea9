/** A request as any way of capture hands it over; nothing in it is trusted. */
export interface CapturedRequest {
  method: string;
  url: string;
  /** Text of the body as sent; null without one. */
  body: string | null;
  contentType: string | null;
  /** When it started, in ms since 1970. */
  startedAt: number;
  /** HTTP status; 0 when it was blocked or failed, null when not known. */
  status: number | null;
  /** Why it failed, in the browser's words; null when it did not. */
  error: string | null;
  /** What the browser made of it, in its own word: `image`, `ping`, `sub_frame`, `fetch`, … */
  resourceType?: string | undefined;
  /** A service worker of the page took it; if it sent it on, that is a request of its own. */
  viaServiceWorker?: boolean | undefined;
}

/** How Meta's script sent it (facts, Meta, "Requests"). */
export type Transport =
  'image' | 'form-post' | 'beacon' | 'fetch' | 'noscript' | 'privacy-sandbox' | 'unknown';

export type EventKind = 'standard' | 'custom' | 'automatic';

/** Whose event ID it is: the site's own, or one that a Meta plugin made up. */
export type EventIdSource = 'site' | 'meta-plugin';

export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** One advanced matching key: the hash, and how it was collected. */
export interface MatchingKey {
  /** For example `em`, `ph`, `external_id`. */
  key: string;
  value: string;
  /** `manual` from init (`ud`), `form` read off a form (`udff`). */
  source: 'manual' | 'form';
  /** SHA-256 in hex. */
  hashed: boolean;
  /** The masked shape Meta sends beside it (`cud`: as typed, A-Z→^ a-z→* 0-9→#), or null. */
  shape: string | null;
}

/** `_fbp` or `_fbc` taken apart: `fb.{index}.{ms}.{payload}[.{appendix}]`. */
export interface BrowserCookie {
  raw: string;
  subdomainIndex: number;
  createdAt: number;
  payload: string;
  appendix: string | null;
}

/** A pixel event as it left the browser, decoded. Absent values are null. */
export interface PixelEvent {
  transport: Transport;
  /** Host that took it: Meta's own, or a first-party proxy. */
  endpointHost: string;
  pixelId: string;
  eventName: string;
  eventKind: EventKind;
  eventId: string | null;
  eventIdSource: EventIdSource | null;
  pageUrl: string | null;
  referrer: string | null;
  /** When the event happened (`ts`), in ms; when that is missing, when the request started. */
  timestamp: number;
  customData: Record<string, JsonValue>;
  userData: MatchingKey[];
  fbp: BrowserCookie | null;
  fbc: BrowserCookie | null;
  limitedDataUse: { options: string[]; country: string | null; state: string | null } | null;
  agent: string | null;
  scriptVersion: string | null;
  /** Names of parameters that Meta's script stripped (`up`, `rks`, …). */
  stripped: string[];
  inFrame: boolean;
  /** Every parameter in the order sent, decoded, nothing left out. */
  parameters: [name: string, value: string][];
}

/** A request to a pixel endpoint: an event, or a row that says why it could not be read. */
export type Decoded =
  | { kind: 'event'; event: PixelEvent; request: CapturedRequest }
  | { kind: 'undecoded'; reason: string; request: CapturedRequest };

/** A row of Events Manager's Test events list. */
export interface TestEventRow {
  datasetId: string;
  eventName: string;
  /** null when the list does not show it. */
  eventId: string | null;
  receivedFrom: 'Browser' | 'Server';
  /** Meta's own word for it, when the row has one. */
  handling: 'Processed' | 'Deduplicated' | null;
  /** When we first saw it, in ms: the list's own time has no date. */
  seenAt: number;
  /** The time as the list prints it. */
  shownTime: string;
  /** Further parameters that the row shows. */
  parameters: Record<string, string>;
}

export type PairStatus = 'Deduplicated' | 'Browser only' | 'Server only';
