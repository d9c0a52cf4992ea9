import type { EventBatch } from '../../utils/pixel/rows/event-feed.ts';
import type { Told } from '../../utils/pixel/told.ts';
import { decodeAll, madeUpSession, PIXEL, START } from './made-up-session.ts';

const PAGE = 'https://brightsmile.example/thanks';

const TOLD: Told[] = [
  {
    ...{ kind: 'unsent', eventName: 'Purchase', eventKind: 'standard', eventId: 'order-10234' },
    ...{ pixelId: null, customData: { value: 197, currency: 'USD' }, page: PAGE },
    ...{ time: START + 26_000, consentRevoked: false },
    call: {
      command: 'track',
      args: '["Purchase",{"value":197,"currency":"USD"},{"eventID":"order-10234"}]',
      queued: false,
    },
  },
  {
    ...{ kind: 'unsent', eventName: 'Lead', eventKind: 'standard', eventId: null },
    ...{ pixelId: PIXEL, customData: {}, page: PAGE, time: START + 27_000, consentRevoked: true },
    call: { command: 'trackSingle', args: `["${PIXEL}","Lead"]`, queued: true },
  },
  {
    ...{ kind: 'warning', type: 'DUPLICATE_PIXEL_ID', pixelId: PIXEL, page: PAGE },
    ...{ text: `Duplicate Pixel ID: ${PIXEL}.`, time: START + 28_000 },
  },
  {
    ...{ kind: 'warning', type: '', pixelId: null, page: PAGE, time: START + 29_000 },
    text: '<b>Odd</b> text of a page',
  },
];

/** Calls that were not sent, warnings, and events that several ways saw. */
export function madeUpTold(): EventBatch {
  const decoded = decodeAll(madeUpSession(12).requests);
  const ways = [['devtools'], ['devtools', 'watch'], ['calls', 'devtools', 'watch']] as const;
  return {
    decoded: [...decoded, ...TOLD],
    seen: [
      ...decoded.map((_, index) => ({ key: `e ${index}`, sources: ways[index % 3] ?? [] })),
      ...TOLD.map((_, index) => ({ key: `t ${index}`, sources: ['calls'] as const })),
    ],
    testEvents: madeUpSession(12).testEvents.map((row) => ({
      ...row,
      parameters: { ...row.parameters, Email: 'hashed', 'Click ID (fbc)': 'shown' },
    })),
  };
}
