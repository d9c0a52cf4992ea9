import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { describeCall } from '@/utils/pixel/capture/describe-call';
import { readPixelWarning } from '@/utils/pixel/capture/fb-log';
import { readEventCall } from '@/utils/pixel/capture/fbq-event-call';
import { EventRelease } from '@/utils/pixel/capture/release';
import { sightingSchema, type Sighting } from '@/utils/pixel/capture/sighting';
import { decodeRequest } from '@/utils/pixel/decode';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { readSessionFile } from '@/utils/pixel/import/read-session-file';
import { inspectCapture } from '@/utils/pixel/inspect/inspect-capture';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { rawParameters } from '@/utils/pixel/rows/raw-parameters';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import { withoutCopies } from '@/utils/pixel/without-copies';
import { readTestEvents } from '@/utils/sites/events-manager/test-event-list';
import { captured, readRecordings } from './read-recordings';

/**
 * Whatever a page sends, posts or shows goes through the whole way from its capture to the panel's
 * row: nothing throws, and nothing is lost. Small here, and 100,000 of each with `npm run soak`.
 */
const IS_SOAK = process.env['PIXEL_COURIER_SOAK'] === '1';
/** The machine may be busy with other tests. */
const LIMIT = IS_SOAK ? 7_200_000 : 60_000;
/** Of so many messages, requests or rows each run is made. */
const EACH = 10;
const runs = (few: number) => ({ numRuns: IS_SOAK ? 100_000 / EACH : few });

const nasty = fc.oneof(
  fc.constantFrom('%', '%C3', '%zz', '%00', '&', '=', '[', ']', '+', '#', '?', '\r\n', '--', '"'),
  fc.constantFrom('cd[', 'cd[]=', 'eid[0]=', '__proto__', 'constructor', '{{x}}', '[[[', '\uD800'),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script><script>',
    '\u202E',
    '=1+1',
    '€',
    '12,50',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: nasty,
});
interface Damage {
  at: number;
  cut: number;
  put: string;
}

function apply(text: string, done: readonly Damage[]): string {
  return done.reduce((now, { at, cut, put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + cut);
  }, text);
}

const seeds = readRecordings().flatMap(({ scenarios }) =>
  scenarios.flatMap(({ requests }) => requests.map(captured)),
);
const damages = fc.array(damage, { maxLength: 5 });

const request: fc.Arbitrary<CapturedRequest> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    inQuery: damages,
    inBody: damages,
    contentType: fc.constantFrom(undefined, null, 'multipart/form-data; boundary=x', 'text/html'),
    startedAt: fc.constantFrom(0, 1_795_000_000_000, Number.MAX_SAFE_INTEGER),
    status: fc.constantFrom(null, 0, 200, 404),
    error: fc.constantFrom(null, 'net::ERR_BLOCKED_BY_CLIENT', 'csp', ''),
  })
  .map(({ seed, inQuery, inBody, contentType, ...rest }) => {
    const [address = '', query = ''] = seed.url.split('?');
    return {
      ...seed,
      ...rest,
      url: `${address}?${apply(query, inQuery)}`,
      body: seed.body === null ? null : apply(seed.body, inBody),
      contentType: contentType === undefined ? seed.contentType : contentType,
    };
  });

/** Lets all of it be judged, shown and exported; every row must say what it is. */
function expectWhole(store: EventStore): void {
  while (!store.settle(() => false));
  for (const row of store.rows) {
    expect(row.eventName).not.toBe('');
    expect(Number.isFinite(row.time)).toBe(true);
    const detail = readDetail(row);
    expect(detail.kind === 'undecoded' ? detail.reason : '').not.toContain('again');
    for (const [name, value] of rawParameters(detail))
      expect(typeof name + typeof value).toBe('stringstring');
    for (const { message } of row.findings) expect(message).toMatch(/\S/);
  }
  for (const write of [sessionCsv, sessionHar])
    for (const part of write(store.rows)) expect(part).toBeTypeOf('string');
  const file = readSessionFile([...sessionJson(store.rows)].join(''));
  expect(file).toMatchObject({ ok: true, unreadable: 0 });
}

/** Small letters of a test page's world: names that Test events could show. */
const shownText = fc.oneof(
  fc.constantFrom('Lead', 'Purchase', 'Browser', 'Server', 'Processed', 'Deduplicated', 'lead-1'),
  fc.constantFrom('Event', 'Received from', 'Status', 'Event ID', 'Time', 'Email', '–', ''),
  nasty,
);

describe('no exception, and no row lost', () => {
  test(
    'requests: one row for each event, however many ways saw it',
    () => {
      const requests = fc.array(request, { minLength: EACH, maxLength: EACH });
      const seenBy = (source: 'devtools' | 'watch', all: CapturedRequest[]) =>
        all.map((one, index): Sighting => {
          const at = one.startedAt;
          return { kind: 'request', source, id: `${index}`, at, page: null, request: one };
        });
      fc.assert(
        fc.property(requests, (all) => {
          const release = new EventRelease();
          const store = new EventStore();
          for (const source of ['watch', 'devtools'] as const) {
            const sightings = seenBy(source, all);
            expect(sightings.every((one) => sightingSchema.safeParse(one).success)).toBe(true);
            release.add(sightings);
            store.take({ ...release.take(Infinity), testEvents: null });
            expect(store.rows).toHaveLength(withoutCopies(all.flatMap(decodeRequest)).length);
          }
          expectWhole(store);
        }),
        runs(40),
      );
    },
    LIMIT,
  );

  test(
    'HAR files of any tool: what names a request is read, and inspected in lines of JSON',
    () => {
      const odd = fc.oneof(fc.constantFrom(null, undefined, -1, 200, '200', 'x', {}, []), nasty);
      const entry = fc.record({
        startedDateTime: fc.oneof(fc.constant('2026-11-23T12:00:00Z'), odd),
        request: fc.oneof({ weight: 9, arbitrary: harRequest(odd) }, { weight: 1, arbitrary: odd }),
        response: fc.oneof(
          fc.constant({ status: 200 }),
          odd,
          fc.record({ status: odd, _error: odd }),
        ),
      });
      fc.assert(
        fc.property(fc.array(entry, { minLength: EACH, maxLength: EACH }), (entries) => {
          const text = JSON.stringify({ log: { entries } });
          const file = readSessionFile(text);
          if (!file.ok) throw new Error(file.problem);
          expect(file.requests.length + file.unreadable).toBe(entries.length);
          const isNamed = (one: unknown) =>
            typeof Reflect.get(Object(Reflect.get(Object(one), 'request')), 'url') === 'string';
          expect(file.requests).toHaveLength(entries.filter(isNamed).length);
          const store = new EventStore();
          store.take({ decoded: file.requests.flatMap(decodeRequest), testEvents: null });
          expectWhole(store);
          const { exitCode, lines } = inspectCapture(text, 'json');
          expect(exitCode).toBeLessThan(2);
          const read = [...lines].map((line) => JSON.parse(line) as object);
          expect(read).toHaveLength(store.rows.length);
        }),
        runs(40),
      );
    },
    LIMIT,
  );

  test(
    'FB_LOG messages and calls of fbq: one row for each that is one',
    () => {
      const text = fc.oneof(fc.constantFrom('DUPLICATE_PIXEL_ID', 'Lead', 'A_B'), nasty);
      const message = fc.oneof(
        fc.record(
          {
            action: fc.constantFrom('FB_LOG', 'OTHER'),
            error: fc.oneof(
              fc.record({ type: text, key_val: text, eventName: text }),
              fc.anything(),
            ),
            logMessage: fc.oneof(text, fc.anything()),
            pixelId: fc.oneof(fc.constant('12'), fc.anything()),
          },
          { requiredKeys: ['action'] },
        ),
        fc.anything(),
      );
      const command = fc.constantFrom('track', 'trackSingle', 'trackCustom', 'consent', 'init');
      const call = fc.tuple(command, fc.array(fc.oneof(text, fc.anything()), { maxLength: 5 }));
      const one = fc.tuple(message, call, fc.boolean());
      fc.assert(
        fc.property(fc.array(one, { minLength: EACH, maxLength: EACH }), (all) => {
          const base = (index: number) => ({ source: 'calls', at: index, page: null }) as const;
          const told = all.flatMap(([posted, [name, args], queued], index): Sighting[] => {
            const warning = readPixelWarning(posted);
            const made = describeCall([name, ...args], queued);
            return [
              { ...base(index), kind: 'call', id: `c ${index}`, call: made },
              ...(warning === undefined
                ? []
                : [{ ...base(index), kind: 'warning', id: `w ${index}`, warning } as const]),
            ];
          });
          expect(told.every((sighting) => sightingSchema.safeParse(sighting).success)).toBe(true);
          const release = new EventRelease();
          release.add(told);
          const store = new EventStore();
          store.take({ ...release.take(Infinity), testEvents: null });
          expectWhole(store);
          const rows = told.filter(
            (sighting) =>
              sighting.kind === 'warning' ||
              (sighting.kind === 'call' && readEventCall(sighting) !== undefined),
          );
          expect(store.rows).toHaveLength(rows.length);
        }),
        runs(60),
      );
    },
    LIMIT,
  );

  test(
    'screens of Test events: every server event that can be read is a row',
    () => {
      const line = fc.array(shownText, { maxLength: 6 });
      const screen = fc.record({
        head: fc.oneof(fc.constant(['Event', 'Received from', 'Status', 'Event ID', 'Time']), line),
        rows: fc.array(
          fc.record({ cells: line, opened: fc.array(fc.tuple(shownText, shownText)) }),
          { minLength: EACH, maxLength: EACH },
        ),
        wounds: fc.array(damage, { maxLength: 2 }),
      });
      const document = new Window().document as unknown as Document;
      fc.assert(
        fc.property(screen, ({ head, rows, wounds }) => {
          const cells = (texts: readonly string[], tag: string) =>
            `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
          const body = rows.map(
            ({ cells: texts, opened }) =>
              cells(texts, 'td') +
              `<tr><td><dl>${opened.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl></td></tr>`,
          );
          document.body.innerHTML = apply(
            `<table>${cells(head, 'th')}${body.join('')}</table>`,
            wounds,
          );
          const listed: TestEventRow[] = readTestEvents(document, '1029384756102938', 5);
          const store = new EventStore();
          store.take({ decoded: [], testEvents: listed });
          expectWhole(store);
          const server = listed.filter(({ receivedFrom }) => receivedFrom === 'Server');
          expect(store.rows).toHaveLength(server.length);
        }),
        runs(40),
      );
    },
    LIMIT,
  );
});

function harRequest(odd: fc.Arbitrary<unknown>) {
  return fc.tuple(request, odd, odd).map(([{ method, url, body }, oddMethod, oddPost]) => ({
    url,
    method: body === null ? oddMethod : method,
    postData: body === null ? oddPost : { mimeType: oddMethod, text: body, params: oddPost },
  }));
}
