import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import { readCaptureFile } from '@/utils/pixel/inspect/read-capture-file';

/**
 * What each recorded scenario has to be told of, by rule and event. Reviewed by hand against the
 * code that ran on the pages; the reasons stand beside what is not plain from the code.
 */
const EXPECTED: Record<string, string[]> = {
  // The form hands its fields over in the address of the thank-you page.
  basic: [
    'personal-data-in-page-address: PageView CompleteRegistration',
    'name-in-page-address: PageView CompleteRegistration',
    'matching-keys-missing: CompleteRegistration',
  ],
  // The details are given on the first page, and not on the one after it.
  lead: [
    'personal-data-in-page-address: PageView CompleteRegistration',
    'name-in-page-address: PageView CompleteRegistration',
    'matching-keys-missing: CompleteRegistration',
  ],
  purchase: ['matching-keys-missing: Purchase'],
  // PageView goes to the second pixel alone, BookedCall to both.
  custom: [
    'several-pixels: PageView BookedCall',
    'pageview-missing: BookedCall',
    'event-to-several-pixels: BookedCall BookedCall',
    'event-name-like-standard: BookedCall BookedCall',
    'matching-keys-missing: BookedCall BookedCall',
    'matching-keys-missing: QuizDone',
    'event-id-missing: QuizDone',
  ],
  // SubmitApplication has a value: 0 is one.
  dpo: [
    'limited-data-use: PageView Schedule SubmitApplication',
    'event-id-missing: Schedule',
    'event-id-missing: SubmitApplication',
    'matching-keys-missing: Schedule',
    'matching-keys-missing: SubmitApplication',
    'lead-value-missing: Schedule',
  ],
  // What was held back until the grant looks like any other event.
  consent: [],
  long: ['pageview-missing: ViewContent', 'matching-keys-missing: ViewContent'],
  bad: [
    'pageview-missing: Purchase Purchse Lead AddToCart',
    'value-not-a-number: Purchase',
    'currency-unknown: Purchase',
    'event-id-missing: Purchase',
    'matching-keys-missing: Purchase',
    'event-name-misspelt: Purchse',
    'value-without-currency: Purchse',
    'event-id-missing: Purchse',
    'matching-keys-missing: Purchse',
    'personal-data-in-custom-data: Lead',
    'event-id-missing: Lead',
    'matching-keys-missing: Lead',
    'lead-value-missing: Lead',
    'value-with-symbol: AddToCart',
    'content-ids-not-a-list: AddToCart',
    'content-type-missing: AddToCart',
    'currency-lower-case: AddToCart',
    'event-id-missing: AddToCart',
    'matching-keys-missing: AddToCart',
  ],
  // That predicted_ltv was a text cannot be seen: it is spelled like the number.
  agent: [
    'automatic-set-up-off: PageView Contact StartTrial',
    'event-id-missing: Contact',
    'event-id-missing: StartTrial',
    'matching-keys-missing: Contact',
    'matching-keys-missing: StartTrial',
    'lead-value-missing: Contact',
    'value-as-text: StartTrial',
  ],
  spa: ['matching-keys-missing: InitiateCheckout'],
  // The second init and the second PageView leave no trace: the script swallows them.
  dup: [
    'event-id-repeated: Lead Lead',
    'matching-keys-missing: Lead Lead',
    'lead-value-missing: Lead Lead',
  ],
  frame: ['frame-without-click-id: PageView Lead', 'event-from-frame: PageView Lead'],
  thanks: ['matching-keys-missing: CompleteRegistration'],
};

/** Both old scripts set no cookies, so no page has Browser ID or Click ID. */
const OLD = /^(?:script-old|fbp-missing|fbc-missing): /;

function sessionsOf(version: string): { title: string; found: string[] }[] {
  const url = new URL(`../../fixtures/recordings/fbevents-${version}.json`, import.meta.url);
  const file = readCaptureFile(readFileSync(fileURLToPath(url), 'utf8'));
  if (!file.ok) throw new Error(file.problem);
  return file.sessions.map(({ title, requests }) => {
    const findings = findFindings({ decoded: requests.flatMap(decodeRequest) });
    const found = findings.map(({ id, events }) => {
      return `${id}: ${events.map(({ eventName }) => eventName).join(' ')}`;
    });
    return { title: (title ?? '').replace(/ .*/, ''), found };
  });
}

/** The recordings differ in the order in which requests of a page went out. */
const unordered = (line: string) => {
  const [id = '', events = ''] = line.split(': ');
  return `${id}: ${events.split(' ').sort().join(' ')}`;
};

test.each(sessionsOf('2.9.252'))('2.9.252 $title', ({ title, found }) => {
  expect(found.map(unordered).sort()).toEqual(EXPECTED[title]?.map(unordered).sort());
});

const old = ['2.9.94', '2.9.200'].flatMap((version) =>
  sessionsOf(version).map((session) => ({ version, ...session })),
);

test.each(old)('$version $title', ({ version, title, found }) => {
  const own = found.filter((line) => !OLD.test(line));
  expect(own.map(unordered).sort()).toEqual(EXPECTED[title]?.map(unordered).sort());
  const of = (id: string) => found.filter((line) => line.startsWith(`${id}: `)).length;
  expect(of('script-old')).toBe(1);
  expect(of('fbp-missing')).toBe(1);
  // A form in a frame, and a thank-you page that alone was recorded, have no fbclid to keep.
  const hasClick = title !== 'frame' && !(version === '2.9.94' && title === 'lead');
  expect(of('fbc-missing')).toBe(hasClick ? 1 : 0);
});

it('looks at every scenario', () => {
  const titles = sessionsOf('2.9.252').map(({ title }) => title);
  expect(titles.sort()).toEqual(Object.keys(EXPECTED).sort());
});
