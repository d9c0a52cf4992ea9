import fc from 'fast-check';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { called, ended, form, image, parametersOf, seen, START } from './made-up-sightings';

const SANDBOX = 'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/';

export interface Step {
  name: string;
  after: number;
  lag: number;
  posted: boolean;
  unread: boolean;
  /** Event ID, second pixel: what keeps events and calls apart. */
  id: string | undefined;
  pixel: string | undefined;
  copied: boolean;
  ways: string[];
}

/** All that was seen of one step of a walk. */
export function seeStep(step: Step, index: number): Sighting[] {
  const { name, after, lag, posted, unread, id, pixel, copied, ways } = step;
  const given = {
    ts: String(START + after),
    ...(id === undefined ? {} : { eid: id }),
    ...(pixel === undefined ? {} : { id: pixel }),
  };
  const request = posted ? form(name, given) : image(name, given);
  const watched = posted && unread ? { ...request, body: null } : request;
  const copy = { url: `${SANDBOX}?${parametersOf(name, { ...given, rqm: 'FGET' }).toString()}` };
  const options = id === undefined ? [] : [{}, { eventID: id }];
  const all: Record<string, Sighting> = {
    devtools: seen('devtools', `d${index}`, request, after),
    watch: seen('watch', `w${index}`, watched, after + lag),
    outcome: ended(`w${index}`, 200, null),
    call: called(`page-${index % 2} ${index}`, 'track', [name, ...options], after - (lag % 3)),
    consent: called(`page-${index % 2} c${index}`, 'consent', [posted ? 'grant' : 'revoke'], after),
  };
  const copies = copied ? [seen('watch', `c${index}`, copy, after + 1)] : [];
  return [...ways.flatMap((way) => all[way] ?? []), ...copies];
}

/** A walk seen by any of the ways: alike requests, unread bodies, copies, lone calls, consent. */
export const walkArbitrary = fc.array(
  fc.record({
    name: fc.constantFrom('Lead', 'PageView', 'Purchase'),
    after: fc.integer({ min: 0, max: 9_000 }),
    lag: fc.integer({ min: 0, max: 80 }),
    posted: fc.boolean(),
    unread: fc.boolean(),
    id: fc.constantFrom(undefined, undefined, 'a', 'b'),
    pixel: fc.constantFrom(undefined, undefined, '2029384756102938'),
    copied: fc.boolean(),
    ways: fc.subarray(['devtools', 'watch', 'outcome', 'call', 'consent'], { minLength: 1 }),
  }),
  { maxLength: 12 },
);

/** All that was seen of a walk, in its own order and in another. */
export function inAnyOrder(walks: fc.Arbitrary<Step[]>): fc.Arbitrary<[Sighting[], Sighting[]]> {
  return walks
    .map((walk) => walk.flatMap(seeStep))
    .chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
}
