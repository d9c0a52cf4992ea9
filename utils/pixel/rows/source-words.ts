import type { RowSource } from '@/utils/pixel/rows/event-feed';

/** The ways a row is known, as the panel names them. */
export const SOURCE_WORDS: Record<RowSource, string> = {
  devtools: 'DevTools',
  watch: 'Watching',
  calls: 'fbq call',
  file: 'File',
  'test-events': 'Test events',
  'sent-here': 'Sent by Pixel Courier',
};

/** "DevTools · Watching"; empty when not known. */
export function wordSources(sources: readonly RowSource[]): string {
  return sources.map((source) => SOURCE_WORDS[source]).join(' · ');
}
