import { isMergeField, type ShownFields } from '@/utils/workflow/action-field';
import type { CheckRule } from '@/utils/workflow/check';

const isPurchase = ({ eventType, eventName }: ShownFields) =>
  eventType === 'Funnel Event' && eventName === 'Purchase';

const MAPPED = [
  ['fbclid', 'FBCLID'],
  ['facebookLeadId', 'Facebook Lead ID'],
  ['igclid', 'IGCLID'],
] as const;

/** Checks of the open action alone. A field that is not on the panel is `undefined`, not empty. */
export const ACTION_CHECKS: readonly CheckRule[] = [
  {
    id: 'other-clients-dataset',
    severity: 'wrong',
    find: ({ datasetOwner }) =>
      datasetOwner === null
        ? undefined
        : `The dataset in this action is ${datasetOwner}’s. Events of this location would count for ${datasetOwner}. Fill in this client’s dataset ID.`,
  },
  {
    id: 'purchase-without-value',
    severity: 'wrong',
    find: ({ action }) =>
      action && isPurchase(action) && action.value === ''
        ? 'Purchase has no value. HighLevel does not save it so, and Meta refuses it. Enter a value, such as 1000.'
        : undefined,
  },
  {
    id: 'purchase-without-currency',
    severity: 'wrong',
    find: ({ action }) =>
      action && isPurchase(action) && action.currency === ''
        ? 'Purchase has no currency. Choose the one that your prices are in.'
        : undefined,
  },
  {
    id: 'value-not-a-number',
    severity: 'wrong',
    find: ({ action }) => {
      const value = action?.value?.trim() ?? '';
      if (value === '' || isMergeField(value) || /^\d+(?:\.\d+)?$/.test(value)) return undefined;
      return `The value “${value.slice(0, 20)}” is not a plain number. Use digits, with a point for decimals, like 1000 or 12.50, and no currency sign.`;
    },
  },
  {
    id: 'order-amount-without-order',
    severity: 'wrong',
    find: ({ action, triggers }) => {
      if (!/^\{\{\s*order\.amount\s*\}\}$/i.test(action?.value ?? '')) return undefined;
      if (triggers.length === 0 || triggers.some(({ kind }) => kind === 'orderSubmitted'))
        return undefined;
      return 'The value is {{Order.Amount}}, which is empty without the trigger Order Submitted. Use that trigger, or enter a number.';
    },
  },
  {
    id: 'mapping-empty',
    severity: 'wrong',
    find: ({ action }) => {
      if (action?.customMapping !== 'on') return undefined;
      const empty = MAPPED.find(([name]) => action[name] === '');
      return empty
        ? `Custom mapping is on, and ${empty[1]} is empty. HighLevel does not save it so. Enter its merge field, or switch custom mapping off.`
        : undefined;
    },
  },
  {
    id: 'event-type-missing',
    severity: 'attention',
    find: ({ action }) =>
      action?.eventType === ''
        ? 'No event type is chosen yet. For forms, surveys, bookings and orders of a funnel choose Funnel Event.'
        : undefined,
  },
  {
    id: 'instagram',
    severity: 'attention',
    find: ({ action }) =>
      action?.eventType === 'Instagram DM'
        ? 'This is an Instagram DM action. Pixel Courier fills its token and dataset only. Look at its other fields yourself.'
        : undefined,
  },
];
