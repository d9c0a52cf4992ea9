import type { ConversionsApiAction } from '../../world.ts';
import { CURRENCIES, EVENT_NAMES } from './event-names.ts';
import { t } from './translate.ts';

/** What the menus of the action offer. Names in code stay as they are in every language. */
const asOption = (name: string) => ({ value: name, label: name });
export const EVENT_NAME_OPTIONS = EVENT_NAMES.map(asOption);
export const CURRENCY_OPTIONS = CURRENCIES.map(asOption);

const EVENT_TYPES: { value: ConversionsApiAction['eventType']; label: string }[] = [
  { value: 'funnel', label: 'Funnel Event' },
  { value: 'lead', label: 'Lead Event' },
  { value: 'instagram', label: 'Instagram DM' },
];

export const eventTypeOptions = () =>
  EVENT_TYPES.map(({ value, label }) => ({ value, label: t(label) }));
