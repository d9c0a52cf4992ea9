import type { SetupDraft } from './setup-draft.ts';

/** What every step of the set-up gets. A change builds on the latest draft, not on a drawn one. */
export interface SetupStepProps {
  datasetId: string;
  draft: SetupDraft;
  change: (update: (before: SetupDraft) => SetupDraft) => void;
}
