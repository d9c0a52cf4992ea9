import type { WatchState } from '../../utils/messaging/capture-messages.ts';

const AT = new Date(2026, 9, 6, 12, 0, 9).getTime();

const event = (
  after: number,
  eventName: string,
  eventId: string | null,
  outcome: WatchState['latest'][number]['outcome'] = 'sent',
): WatchState['latest'][number] => ({
  key: `${after}`,
  eventName,
  eventId,
  pixelId: '1029384756102938',
  time: AT + after,
  outcome,
});

/** A tab that is watched, with an event of each outcome. */
export const WATCH_STATE: WatchState = {
  origin: 'https://brightsmile.example',
  mode: 'tab',
  follow: true,
  since: AT,
  sites: ['https://go.northdental.example', 'https://book.harbourvet.example'],
  latest: [
    event(9_000, 'Schedule', '7b1f2c9e-55d0-4c58-9f0e-1f7a90d3c2aa', 'under-way'),
    event(8_000, 'Lead', 'lead-7781'),
    event(7_000, 'PageView', null),
    event(6_000, 'InitiateCheckout', null, 'cut-off'),
    event(5_000, 'AddToCart', 'cart-118', 'refused'),
    event(4_000, 'Purchase', 'order-10233', 'failed'),
    event(2_000, 'CompleteRegistration', null, 'no-request'),
    event(1_000, 'Unreadable request', null, 'unreadable'),
    event(0, 'PageView', null),
  ],
  count: 9,
};
