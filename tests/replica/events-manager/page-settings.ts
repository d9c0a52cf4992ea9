import type { Generation, Language } from './labels.ts';

/** What the server tells the app in the page itself. */
export interface PageSettings {
  /** Makes the class names; another one at every start. */
  seed: string;
  generation: Generation;
  language: Language;
}
