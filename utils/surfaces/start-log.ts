import browser from 'webextension-polyfill';
import { readStartRequest } from '@/utils/pixel/config/config-request';
import { parsePixelConfig } from '@/utils/pixel/config/parse-pixel-config';
import type { PixelConfig } from '@/utils/pixel/config/pixel-config';
import type { StartOutcome } from '@/utils/pixel/doctor/evidence';
import { failureOf } from '@/utils/pixel/findings/failure';
import { readHarEntry } from '@/utils/pixel/har-entry';
import { askDevTools } from '@/utils/surfaces/ask-devtools';
import { readLog } from '@/utils/surfaces/devtools-log';

/** More pixels than this on one page are not looked at. */
const MOST = 20;

/**
 * What DevTools saw of the requests that set the pixel up on the page that is shown now: Meta’s
 * script, and each pixel’s settings with their text. Starts anew with every page.
 */
export class StartLog {
  starts: StartOutcome[] = [];
  configs: PixelConfig[] = [];
  /** Bodies of an earlier page may still come: they belong to nobody then. */
  #page = 0;
  readonly #onNews: () => void;

  /** `onNews` hears of every request and answer that was taken in. */
  constructor(signal: AbortSignal, onNews: () => void) {
    this.#onNews = onNews;
    const { network } = browser.devtools;
    const onFinished = (entry: unknown) => void this.#take(entry);
    const onNavigated = () => this.#clear();
    network.onRequestFinished.addListener(onFinished);
    network.onNavigated.addListener(onNavigated);
    signal.addEventListener('abort', () => {
      network.onRequestFinished.removeListener(onFinished);
      network.onNavigated.removeListener(onNavigated);
    });
    // The log also holds requests that are still under way: those come again, finished.
    const isFinished = (entry: unknown) => {
      const request = readHarEntry(entry);
      return request !== undefined && (request.status !== 0 || request.error !== null);
    };
    void readLog().then((entries) => {
      for (const entry of entries.filter(isFinished)) void this.#take(entry);
    });
  }

  #clear(): void {
    this.#page += 1;
    this.starts = [];
    this.configs = [];
  }

  async #take(entry: unknown): Promise<void> {
    const request = readHarEntry(entry);
    const start = request && readStartRequest(request.url);
    if (!request || !start || this.starts.length >= MOST) return;
    const page = this.#page;
    const pixelId = start.kind === 'config' ? start.pixelId : null;
    const { status } = request;
    this.starts.push({ kind: start.kind, pixelId, status, failure: failureOf(request) });
    this.#onNews();
    if (pixelId === null || status === null || status < 200 || status >= 300) return;
    const [text] = await askDevTools(entry, 'getContent');
    if (typeof text !== 'string' || page !== this.#page) return;
    const others = this.configs.filter((config) => config.pixelId !== pixelId);
    this.configs = [...others, parsePixelConfig(text, pixelId)];
    this.#onNews();
  }
}
