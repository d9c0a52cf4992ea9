import type { Generation } from '../world.ts';

/** The questions of the wizard that connects a website. */
export type WizardStep =
  'source' | 'pixel' | 'website' | 'way' | 'method' | 'manual' | 'instructions';

const STEPS: Record<Generation, readonly WizardStep[]> = {
  A: ['source', 'pixel', 'website', 'method', 'instructions'],
  B: ['source', 'pixel', 'website', 'way', 'method', 'manual', 'instructions'],
  C: ['source', 'pixel', 'website', 'method', 'manual', 'instructions'],
};

/** The steps in their order (facts, Meta, "Labels come in three generations"). */
export function listWizardSteps(generation: Generation): readonly WizardStep[] {
  return STEPS[generation];
}

/** What has been answered so far. */
export interface WizardDraft {
  source: 'web' | 'app' | 'offline' | 'crm' | null;
  pixel: 'new' | 'existing' | null;
  pixelName: string;
  existingId: string | null;
  website: string;
  /** Host name that Check found good; null before, and again when the address is changed. */
  domain: string | null;
  way: 'self' | 'partner' | null;
  method: 'both' | 'pixelOnly' | null;
  manual: 'manually' | 'gateway' | null;
}

export const EMPTY_DRAFT: WizardDraft = {
  source: null,
  pixel: null,
  pixelName: '',
  existingId: null,
  website: '',
  domain: null,
  way: null,
  method: null,
  manual: null,
};

/** Whether a step is answered, so that the way on is open. Only what leads to the end counts. */
export function isStepComplete(step: WizardStep, draft: WizardDraft): boolean {
  switch (step) {
    case 'source':
      return draft.source === 'web';
    case 'pixel':
      return draft.pixel === 'existing' ? draft.existingId !== null : isNamed(draft);
    case 'website':
      return draft.domain !== null;
    case 'way':
      return draft.way === 'self';
    case 'method':
      return draft.method !== null;
    case 'manual':
      return draft.manual === 'manually';
    case 'instructions':
      return false;
  }
}

function isNamed({ pixel, pixelName }: WizardDraft): boolean {
  return pixel === 'new' && pixelName.trim() !== '';
}
