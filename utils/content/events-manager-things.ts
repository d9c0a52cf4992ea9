import { capturePageThings } from '@/utils/content/capture-flow';
import type { PageThing } from '@/utils/content/page-thing';
import { tokenHints } from '@/utils/content/token-hints';
import { wizardThings } from '@/utils/content/wizard/wizard-things';

/** What we do on the pages of Events Manager. */
export const eventsManagerThings: PageThing[] = [
  ...capturePageThings,
  ...wizardThings,
  ...tokenHints,
];
