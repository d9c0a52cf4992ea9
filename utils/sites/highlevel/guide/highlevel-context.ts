import type { SavedState } from '@/utils/client/apply-list';
import type { GuideContext } from '@/utils/sites/step-target';

/** What the guide in HighLevel knows beside the screen. */
export interface HighLevelContext extends GuideContext {
  /** How far what was filled on this screen has come; `none`: nothing was. */
  saved: SavedState | 'none';
}
