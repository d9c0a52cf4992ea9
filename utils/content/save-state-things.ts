import type { ChipState } from '@/components/page/Chip';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import type { SaveState, SaveTracker } from '@/utils/content/save-tracker';
import type { Screen } from '@/utils/dom/locate/screen';
import type { SeenFacts } from '@/utils/workflow/seen-facts';
import { findSaveButton, type SaveButton } from '@/utils/sites/highlevel/save-signs';
import { ABSENT } from '@/utils/sites/site-thing';

interface Said {
  state: SaveState;
  /** What stands at the button. */
  label: string;
  /** Which of the page's buttons it stands at. */
  at: SaveButton;
  face: ChipState;
  text: string;
}

const SAID: readonly Said[] = [
  {
    state: 'unsaved',
    label: 'Not saved yet',
    at: 'save',
    face: 'attention',
    text: 'What was filled is not saved. Press the page’s own Save. In the page builder that is Save in the panel first, then Save on top.',
  },
  {
    state: 'failed',
    label: 'Not saved: it failed',
    at: 'save',
    face: 'attention',
    text: 'HighLevel said that saving went wrong. What was filled still stands in the field. Press Save again.',
  },
  {
    state: 'saved',
    label: 'Saved, not published',
    at: 'publish',
    face: 'attention',
    text: 'HighLevel saved it, but the live page is still the old one. Press Publish.',
  },
  {
    state: 'published',
    label: 'Published',
    at: 'publish',
    face: 'done',
    text: 'HighLevel said that it is published. The live page has it now.',
  },
  {
    state: 'live',
    label: 'Saved',
    at: 'save',
    face: 'done',
    text: 'HighLevel saved it. What is saved here is in use at once: there is nothing to publish.',
  },
];

/** How far a fill has come, said at the page's own Save and Publish, and told with the set-up. */
export function saveStateThings(
  tracker: SaveTracker,
  tell: (facts: SeenFacts) => void,
): PageThing[] {
  const look = (screen: Screen) => {
    const state = tracker.look(screen);
    if (state === 'saved' || state === 'published') tell({ pagePublished: state === 'published' });
  };
  return SAID.map(({ state, label, at, face, text }, index) => ({
    // Once for all of them.
    ...(index === 0 ? { look } : {}),
    id: `highlevel.save-${state}`,
    label,
    sight: (screen) => {
      if (tracker.look(screen) !== state) return ABSENT;
      const anchor = findSaveButton(screen, at);
      return anchor ? { state: 'found', anchor, target: anchor } : ABSENT;
    },
    place: 'below',
    face,
    isSaid: true,
    isOffered: false,
    opensCard: true,
    press: (slot) => {
      slot.show({ ...plainCard(label, null), warning: { kind: 'attention', text } }, {});
      return Promise.resolve();
    },
  }));
}
