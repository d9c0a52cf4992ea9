/** What the script keeps of one pixel ID that was initialised. */
export interface PixelState {
  id: string;
  /** As the site passed them to init: in clear. */
  userData: Record<string, unknown>;
  agent: string | undefined;
  autoConfig: boolean;
  /** Events sent so far: the next one's `ec`. */
  sent: number;
  /** Address of the last PageView: another one at the same address is swallowed. */
  lastPageView: string | undefined;
  /** Features that the pixel's configuration switched on. */
  features: Set<string>;
}

/** One event as the site fired it, bound for one pixel. */
export interface PixelCall {
  pixel: PixelState;
  name: string;
  data: Record<string, unknown>;
  eventId: string | undefined;
  /** `tm`: 1 trackSingle, 2 trackSingleCustom, 3 the script itself; undefined for the rest. */
  callKind: 1 | 2 | 3 | undefined;
}

/** Limited data use, as passed to dataProcessingOptions. */
export interface DataProcessing {
  options: string[];
  country: unknown;
  state: unknown;
}
