import { beforeEach, expect, it } from 'vitest';
import { hookFbq } from '@/utils/content/follow/hook-fbq';

interface Fbq {
  (...args: unknown[]): void;
  callMethod?: (...args: unknown[]) => unknown;
  queue: unknown[];
}

let told: string[];
const report = ({ command, args, queued }: { command: string; args: string; queued: boolean }) => {
  told.push(`${queued ? 'queued ' : ''}${command} ${args}`);
};
beforeEach(() => (told = []));

/** What every base code makes: calls go to the script once it is there, else into the queue. */
function makeStub(follow: boolean): Fbq {
  const fbq: Fbq = Object.assign(
    (...args: unknown[]) => {
      if (fbq.callMethod) fbq.callMethod(...args);
      else fbq.queue.push(args);
    },
    { queue: [] as unknown[] },
  );
  if (follow) hookFbq(fbq, report);
  return fbq;
}

it('leaves the function what it was', () => {
  const fbq = makeStub(false);
  const before = { text: String(fbq), queue: fbq.queue, keys: Object.keys(fbq.queue) };
  hookFbq(fbq, report);
  fbq('track', 'Lead');
  expect(String(fbq)).toBe(before.text);
  expect(fbq.queue).toBe(before.queue);
  expect(Object.keys(fbq.queue)).toEqual(['0']);
  expect(fbq.queue).toEqual([['track', 'Lead']]);
  expect(fbq.callMethod).toBeUndefined();
});

it('tells a queued call once, though the script takes it out and calls itself', async () => {
  const fbq = makeStub(true);
  fbq('track', 'PageView');
  const made: unknown[][] = [];
  fbq.callMethod = (...args) => made.push(args);
  for (const args of fbq.queue.splice(0)) fbq.callMethod(...(args as unknown[]));
  expect(told).toEqual(['queued track ["PageView"]']);
  await Promise.resolve();
  fbq('track', 'PageView');
  expect(told).toEqual(['queued track ["PageView"]', 'track ["PageView"]']);
  expect(made).toEqual([
    ['track', 'PageView'],
    ['track', 'PageView'],
  ]);
});

it('tells what waited before it came, and gives back what the script gives back', () => {
  const fbq = makeStub(false);
  fbq('init', '1', { em: 'ada@brightsmile.example' });
  hookFbq(fbq, report);
  fbq.callMethod = () => 'answer';
  expect(fbq.callMethod('set', 'a')).toBe('answer');
  expect(told).toEqual(['queued init ["1",{"em":"(left out)"}]', 'set ["a"]']);
});

it('takes another script in the place of the first', () => {
  const fbq = makeStub(true);
  fbq.callMethod = () => undefined;
  fbq.callMethod = () => undefined;
  fbq('track', 'Lead');
  hookFbq(fbq, report);
  fbq('track', 'Lead');
  expect(told).toHaveLength(2);
});

it('lets an error of the script reach the page as it is', () => {
  const fbq = makeStub(true);
  const error = new Error('of the script');
  fbq.callMethod = () => {
    throw error;
  };
  expect(() => fbq('track', 'Lead')).toThrow(error);
});

it('lets a frozen one alone', () => {
  const frozen = Object.freeze(makeStub(false));
  expect(() => hookFbq(frozen, report)).not.toThrow();
});

it('keeps no page from putting what it likes into its queue', () => {
  const fbq = makeStub(true);
  const odd = [
    { length: 4_000_000_000 },
    Object.defineProperty({}, 'length', {
      get: () => {
        throw new Error('asked');
      },
    }),
    null,
    'track',
  ];
  expect(fbq.queue.push(...odd)).toBe(4);
  expect(fbq.queue).toEqual(odd);
  fbq('track', 'Lead');
  expect(told).toEqual(['queued track ["Lead"]']);
});
