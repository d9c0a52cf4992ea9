import { eventsThing } from '@/utils/content/wizard/events-thing';
import { industryThing } from '@/utils/content/wizard/industry-thing';
import { parametersThing } from '@/utils/content/wizard/parameters-thing';
import { pixelNameThing } from '@/utils/content/wizard/pixel-name-thing';
import { reviewThing } from '@/utils/content/wizard/review-thing';
import { websiteUrlThing } from '@/utils/content/wizard/website-url-thing';
import type { PageThing } from '@/utils/content/page-thing';

/** The help in the wizard of Events Manager, in the order of its steps. */
export const wizardThings: PageThing[] = [
  pixelNameThing,
  websiteUrlThing,
  industryThing,
  eventsThing,
  parametersThing,
  reviewThing,
];
