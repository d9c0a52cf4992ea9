import { fitName, readName } from '@/utils/dom/locate/name-match';
import { nameSetOf } from '@/utils/sites/highlevel/fields';
import type { EventType } from '@/utils/workflow/action-field';

const NAMES: [EventType, ReturnType<typeof nameSetOf>][] = [
  ['Funnel Event', nameSetOf('funnelEvent')],
  ['Lead Event', nameSetOf('leadEvent')],
  ['Instagram DM', nameSetOf('instagramDm')],
];

/** The kind of event that a text of the page stands for, in any language; undefined for none. */
export function parseEventType(text: string): EventType | undefined {
  const name = readName(text);
  return NAMES.find(([, names]) => fitName(name, names) > 0)?.[0];
}
