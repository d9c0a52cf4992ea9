import { parseUrl } from '@/utils/sites/parse-url';

/** The words that paths of the two sites are made of (facts, Meta and HighLevel). */
const WORDS = new Set(
  (
    'events_manager events_manager2 list pixel dataset overview test_events settings history ' +
    'diagnostics v2 location funnels-websites funnels websites page-builder automation workflow ' +
    'workflows'
  ).split(' '),
);

/**
 * The kind of screen at an address: its path, in which every part that is not one of the sites'
 * own words stands as "…". So no ID and no name of a client, page or workflow gets through.
 */
export function describeScreen(address: string): string {
  const url = parseUrl(address);
  if (!url) return 'unknown';
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const known = parts.slice(0, 8).map((part) => (WORDS.has(part) ? part : '…'));
  return `/${known.join('/')}`;
}
