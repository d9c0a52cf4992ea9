import { expect, test } from 'vitest';
import { describeWrongLocation, judgeLocation } from '@/utils/client/guard';
import { HERE, THERE } from '../messaging/made-up-senders.ts';
import { makeClient } from './make-client.ts';

const here = { host: 'app.gohighlevel.com', id: HERE };
/** The same location ID on an agency's own host. */
const there = { host: 'app.agency-one.test', id: HERE };

test.each([
  [undefined, here, 'off'],
  [makeClient('a', { location: HERE }), null, 'off'],
  [makeClient('a'), here, 'unbound'],
  [makeClient('a', { location: HERE }), here, 'matched'],
  [makeClient('a', { location: HERE }), there, 'other-host'],
  [makeClient('a', { location: HERE, otherHosts: ['app.agency-one.test'] }), there, 'matched'],
  [makeClient('a', { location: HERE, otherHosts: ['agency-one.test'] }), there, 'other-host'],
  [makeClient('a', { location: THERE, otherHosts: [here.host] }), here, 'wrong-location'],
  [makeClient('a', { location: THERE }), here, 'wrong-location'],
  [makeClient('a', { location: HERE.toLowerCase() }), here, 'wrong-location'],
] as const)('row %#', (client, location, word) => {
  expect(judgeLocation(client, location)).toBe(word);
});

test('a refusal names client and both locations, and says what to do', () => {
  const text = describeWrongLocation(makeClient('a', { location: THERE }), here);
  for (const part of ['Client a', HERE, THERE, 'Nothing was filled', 'toolbar'])
    expect(text).toContain(part);
});
