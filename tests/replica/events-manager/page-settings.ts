import type { EventsManagerChoice } from '../world.ts';
import type { Labels } from './labels.ts';

/** What the server tells the app in the page itself. */
export interface PageSettings extends EventsManagerChoice {
  /** Makes the class names; another one at every start. */
  seed: string;
  /** All texts, in the page's generation and language. */
  labels: Labels;
}
