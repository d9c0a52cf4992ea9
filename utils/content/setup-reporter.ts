import { ask } from '@/utils/messaging/client';
import type { SeenFacts } from '@/utils/workflow/seen-facts';

/** What stays the same is told again after so long, so that it counts as seen; in ms. */
const AGAIN_MS = 60_000;

/** Tells the background what a page shows of the set-up, when that changes and now and then. */
export function setupReporter(): (facts: SeenFacts) => void {
  let told = '';
  let toldAt = 0;
  return (facts) => {
    const text = JSON.stringify(facts);
    if (text === '{}' || (text === told && Date.now() - toldAt < AGAIN_MS)) return;
    told = text;
    toldAt = Date.now();
    // Without an answer the extension has been updated: the reloaded page tells it anew.
    void ask('setup.seen', { facts }).catch(() => undefined);
  };
}
