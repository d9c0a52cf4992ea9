import { customValue } from '@/utils/pixel/findings/event-subject';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

const TYPES = new Set([
  'product',
  'product_group',
  'hotel',
  'flight',
  'destination',
  'home_listing',
  'vehicle',
  'vehicle_offer',
  'offline_vehicle',
  'media_title',
  'automotive_model',
  'local_service_business',
  'location_based_item',
]);

/** Meta’s pixel reference and its catalogue types. */
export const contentTypeUnknown: EventRule = {
  id: 'content-type-unknown',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['content_type'] },
  why: 'Meta only knows its own words for it. With another one the ids are not matched with the catalogue.',
  fix: {
    highLevel:
      "Write content_type: 'product', or 'product_group' if the ids are those of groups. What the page is about belongs into content_category.",
    eventsManager: 'In Commerce Manager, see under Events whether the products are matched.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const type = customValue(subject, 'content_type');
    if (type === undefined || type === null || type === '') return null;
    const types = Array.isArray(type) ? type : [type];
    const unknown = types.find((one) => typeof one !== 'string' || !TYPES.has(one));
    if (unknown === undefined || (typeof unknown === 'string' && isPlaceholder(unknown)))
      return null;
    return `The content_type of ${quote(subject.event.eventName)} is ${quote(typeof unknown === 'string' ? unknown : JSON.stringify(unknown))}, which Meta does not know.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[content_type]': 'blog post' } },
      { event: { 'cd[content_type]': 'Product' } },
    ],
    silent: [
      { event: { 'cd[content_type]': 'product_group' } },
      { event: { 'cd[content_type]': '["vehicle"]' } },
      { event: {} },
    ],
  },
};
