import type { Offer } from '@/utils/messaging/popup-state';
import type { StatusPillProps } from '../ui/StatusPill';

/** How a thing on the page is doing, as shape and word. */
export function describeHealth({ health, ready }: Offer): StatusPillProps {
  switch (health ?? (ready ? 'ok' : 'broken')) {
    case 'ok':
      return { tone: 'plain', shape: 'tick', word: 'Found' };
    case 'degraded':
      return { tone: 'warn', shape: 'triangle', word: 'Found, but less surely: check it' };
    case 'taught':
      return { tone: 'plain', shape: 'whole', word: 'Found where you showed it' };
    case 'broken':
      return { tone: 'bad', shape: 'cross', word: 'Not found' };
  }
}
