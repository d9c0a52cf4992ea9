import { readAmount } from '@/utils/pixel/findings/amount';
import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { readRow } from '@/utils/pixel/findings/server-row';

export const pairValueDiffers: SessionRule = {
  id: 'pair-value-differs',
  severity: 'warning',
  scope: 'pairing',
  why: 'Meta keeps one of the two, and which one is not up to you: revenue reports then show the wrong amount.',
  fix: {
    highLevel:
      'Use the same value in the page’s code and in the workflow’s Conversions API action, with the same currency.',
    eventsManager: 'In Test events, open both rows and compare value and currency.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    (pairing?.browser ?? []).flatMap(({ event, partner }): Hit[] => {
      if (partner === null) return [];
      const row = readRow(partner);
      const [mine, theirs] = [
        readAmount(event.customData.value).number,
        readAmount(row.get('value')).number,
      ];
      const valueDiffers = mine !== null && theirs !== null && mine !== theirs;
      const { currency } = event.customData;
      const other = row.get('currency');
      const given = typeof currency === 'string' ? currency : '';
      const currencyDiffers =
        given !== '' && other !== undefined && given.toUpperCase() !== other.toUpperCase();
      if (!valueDiffers && !currencyDiffers) return [];
      const what = valueDiffers
        ? `${mine} in the browser and ${theirs} on the server`
        : `${quote(given)} in the browser and ${quote(other ?? '')} on the server`;
      return [
        {
          message: `The two sides of ${quote(event.eventName)} disagree: ${what}.`,
          events: [event],
          rows: [partner],
        },
      ];
    }),
  examples: {
    triggers: [
      { event: {}, rows: [{ parameters: { value: '2000' } }] },
      { event: {}, rows: [{ parameters: { Value: '1000', Currency: 'EUR' } }] },
    ],
    silent: [
      { event: {}, rows: [{ parameters: { value: '1000.00', currency: 'usd' } }] },
      { event: {}, rows: [{}] },
    ],
  },
};
