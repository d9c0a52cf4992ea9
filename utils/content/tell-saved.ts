import type { SaveState, SaveTracker } from '@/utils/content/save-tracker';
import type { Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';

/** Tells the background, at each look at the page, what it now says of saving what was filled. */
export function tellSaved(saves: SaveTracker): (screen: Screen) => void {
  let told: SaveState = 'none';
  return (screen) => {
    const saved = saves.look(screen);
    if (saved === told) return;
    told = saved;
    if (saved !== 'none') void ask('apply.saved', { saved }).catch(() => undefined);
  };
}
