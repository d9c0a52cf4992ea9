import type { WizardDraft } from '../wizard-steps.ts';

/** What every step of the wizard gets: the answers, and how to change some of them. */
export interface WizardStepProps {
  draft: WizardDraft;
  change: (part: Partial<WizardDraft>) => void;
}
