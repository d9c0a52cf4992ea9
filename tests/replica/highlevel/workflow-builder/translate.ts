import { builder } from './builder-choice.ts';
import { DE } from './texts/de.ts';
import { ES } from './texts/es.ts';

const DICTIONARIES = new Map<string, Readonly<Record<string, string>>>([
  ['de', DE],
  ['es', ES],
]);

/** The older family of names (facts, HighLevel, "Labels moved"). */
const OLDER_NAMES: Readonly<Record<string, string>> = {
  'Meta conversion API': 'Facebook Conversion API',
  'Dataset ID': 'Pixel ID',
  'Dataset Id is required': 'Pixel Id is required',
};

const language = () => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);

/** A text of the interface in the document's language and the workflow's family of names. */
export function t(text: string): string {
  const named = builder.labels === 'facebook' ? (OLDER_NAMES[text] ?? text) : text;
  return DICTIONARIES.get(language())?.[named] ?? named;
}
