import { capturePageThings } from '@/utils/content/capture-flow';
import type { PageThing } from '@/utils/content/page-thing';

/** What we do on the pages of Events Manager. */
export const eventsManagerThings: PageThing[] = [...capturePageThings];
