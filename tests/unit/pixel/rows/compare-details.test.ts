import { expect, test } from 'vitest';
import { compareDetails } from '@/utils/pixel/rows/compare-details';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import { browserEvent, decode, serverEvent } from './made-up-requests';

/** The differences between a browser event and a server event with these parameters. */
function differences(parameters: Record<string, string>, eventId: string | null = 'a'): string[] {
  const store = new EventStore();
  const more = '&cd[value]=5&cd[currency]=USD&fbp=fb.1.1759744800000.1098115397';
  store.take({
    decoded: decode(browserEvent('Lead', { eid: 'a', more })),
    testEvents: [serverEvent(eventId, { parameters })],
  });
  const [browser, server] = store.rows.map((row) => ({ row, detail: readDetail(row) }));
  if (browser === undefined || server === undefined) throw new Error('There are no two rows.');
  return compareDetails(browser, server)
    .filter(({ differs }) => differs)
    .map(({ name }) => name);
}

test.each<[string, Record<string, string>, string | null, string[]]>([
  ['what Test events does not show is no difference', { value: '5' }, 'a', []],
  ['what it shows otherwise is one', { value: '6' }, 'a', ['value']],
  ['what only the server has is one', { value: '5', 'Order ID': '7' }, 'a', ['order_id']],
  ['a missing event ID is always one', {}, null, ['Event ID']],
  [
    'of what we sent ourselves all is known',
    { 'Sent by': 'Pixel Courier', value: '5' },
    'a',
    ['sent_by', 'currency', 'fbp'],
  ],
])('%s', (_case, parameters, eventId, names) => {
  expect(differences(parameters, eventId).sort()).toEqual([...names].sort());
});
