import type { EventsManagerChoice } from '../world.ts';
import { GENERATIONS, LANGUAGES } from '../world.ts';

/** What a page's own address may choose; the app carries it along when it goes elsewhere. */
export const CHOICE_PARAMETERS = ['locale', 'generation', 'articleNames'] as const;

/**
 * Generation and language of a page: what its query names (`?locale=pt_BR&generation=A`), and for
 * the rest what the world says. A name that is none of ours counts as not given.
 */
export function choosePage(
  chosen: EventsManagerChoice,
  query: URLSearchParams,
): EventsManagerChoice {
  const articleNames = query.get('articleNames');
  return {
    generation: GENERATIONS.find((known) => known === query.get('generation')) ?? chosen.generation,
    language: LANGUAGES.find((known) => known === query.get('locale')) ?? chosen.language,
    articleNames: articleNames === null ? chosen.articleNames === true : articleNames === 'true',
  };
}

/** An address of the app with the choice that the present one makes, so that it lasts. */
export function keepChoice(href: string, presentQuery: string): string {
  const present = new URLSearchParams(presentQuery);
  const [path = '', query = ''] = href.split('?');
  const next = new URLSearchParams(query);
  for (const name of CHOICE_PARAMETERS) {
    const value = present.get(name);
    if (value !== null && !next.has(name)) next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? path : `${path}?${text}`;
}
