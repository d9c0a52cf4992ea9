import { describe, expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import type { PixelEvent } from '@/utils/pixel/pixel-event';
import { expectedEvents, type ExpectedEvent } from './fake-fbq';
import { captured, readRecordings, type Recording } from './read-recordings';

type Scenario = Recording['scenarios'][number];

const recordings = readRecordings();
const cases = recordings.flatMap((recording) =>
  recording.scenarios.map((scenario) => ({
    title: `${recording.fbevents} ${scenario.scenario}`,
    recording,
    scenario,
  })),
);

function decodeAll(scenario: Scenario): PixelEvent[] {
  return scenario.requests
    .map(captured)
    .flatMap(decodeRequest)
    .map((decoded) => {
      if (decoded.kind === 'undecoded') throw new Error(decoded.reason);
      return decoded.event;
    });
}

/** The scenario whose code ran on the page of an event: a recording walks over several pages. */
function codeOf(event: PixelEvent, { scenarios }: Recording): string {
  const [, first] = new URL(event.pageUrl ?? '').pathname.split('/');
  const code = scenarios.find(({ scenario }) => scenario === first)?.code;
  if (code == null) throw new Error(`No code for the page ${event.pageUrl ?? '(none)'}`);
  return code;
}

const clockless = (id: string | null) => id?.replace(/\d{13}/, '<now>') ?? null;

function isAnswerTo(call: ExpectedEvent, event: PixelEvent): boolean {
  return (
    call.pixelId === event.pixelId &&
    call.name === event.eventName &&
    call.eventId === (event.eventIdSource === 'site' ? clockless(event.eventId) : null)
  );
}

/** Text spelled like a number comes back as one: `typeCustomValue` says why. Its spelling stays. */
function agreesWith(decoded: unknown, inCode: unknown): void {
  if (typeof inCode === 'string') expect(String(decoded)).toBe(inCode);
  else expect(decoded).toEqual(inCode);
}

describe.each(cases)('$title', ({ recording, scenario }) => {
  const events = decodeAll(scenario);
  const asked = events.filter(({ eventKind }) => eventKind !== 'automatic');

  test('loses no request that is an event', () => {
    const sent = scenario.requests.filter(({ url }) => new URL(url).pathname === '/tr/');
    expect(sent.length).toBeGreaterThan(0);
    expect(events).toHaveLength(sent.length);
    for (const [index, { url, body }] of sent.entries()) {
      const raw = [...new URLSearchParams(new URL(url).search), ...new URLSearchParams(body ?? '')];
      expect(events[index]?.parameters).toEqual(raw);
    }
  });

  test('every event is what one call of its page asks for, field by field', () => {
    const calls = new Map<string, ExpectedEvent[]>();
    for (const event of asked) {
      const code = codeOf(event, recording);
      const left = calls.get(code) ?? expectedEvents(code, recording.pixelIds[0] ?? '');
      calls.set(code, left);
      const call = left.find((one) => isAnswerTo(one, event));
      expect(call, `${event.eventName} ${event.eventId ?? ''}`).toBeDefined();
      if (!call) continue;
      left.splice(left.indexOf(call), 1);
      expect(Object.keys(event.customData)).toEqual(Object.keys(call.customData));
      for (const [key, value] of Object.entries(call.customData)) {
        agreesWith(event.customData[key], value);
      }
      expect(event.agent).toBe(call.agent);
      expect(event.limitedDataUse).toEqual(call.limitedDataUse);
      const hashes = Object.fromEntries(event.userData.map(({ key, value }) => [key, value]));
      expect(hashes).toEqual(call.userData);
    }
  });

  test('every event says where, when and by which script it was sent', () => {
    const frame = scenario.code === null;
    for (const event of events) {
      const raw = Object.fromEntries(event.parameters);
      expect(event.scriptVersion).toBe(recording.fbevents);
      expect(event.timestamp).toBe(Number(raw.ts));
      expect(event.pageUrl).toBe(raw.dl);
      expect(event.inFrame).toBe(frame);
      expect(event.transport).toBe(raw.rqm === 'formPOST' ? 'form-post' : 'image');
      expect(event.endpointHost).toBe('www.facebook.com');
      const clicked = event.pageUrl && new URL(event.pageUrl).searchParams.get('fbclid');
      if (event.fbc && clicked) expect(event.fbc.payload).toBe(clicked);
      expect(event.fbp?.raw ?? null).toBe(raw.fbp ?? null);
      expect(event.fbc?.raw ?? null).toBe(raw.fbc ?? null);
      expect(event.userData.every(({ hashed, source }) => hashed && source === 'manual')).toBe(
        true,
      );
    }
  });
});

test('only what the recordings never sent is missing from the decoded events', () => {
  const missing = cases.flatMap(({ title, recording, scenario }) => {
    if (scenario.code === null) return [];
    const events = decodeAll(scenario);
    const calls = expectedEvents(scenario.code, recording.pixelIds[0] ?? '');
    const left = calls.filter(({ byItself }) => !byItself);
    for (const event of events) {
      if (!event.pageUrl?.startsWith(scenario.page)) continue;
      const answered = left.findIndex((call) => isAnswerTo(call, event));
      if (answered >= 0) left.splice(answered, 1);
    }
    return left.map(({ name }) => `${title}: ${name}`);
  });
  // That page was left before the old script could send.
  expect(missing).toEqual(['2.9.94 lead: PageView', '2.9.94 lead: Lead']);
});

test('automatic events are told apart from the site’s own', () => {
  const automatic = cases.flatMap(({ scenario }) =>
    decodeAll(scenario).filter(({ eventKind }) => eventKind === 'automatic'),
  );
  expect(automatic).not.toHaveLength(0);
  for (const event of automatic) {
    expect(event.eventName).toBe('SubscribedButtonClick');
    expect(event.eventIdSource).toBe('meta-plugin');
    expect(event.customData.buttonText).toBe('Book my consult');
    expect(event.customData.formFeatures).toContainEqual(
      expect.objectContaining({ name: 'email', inputType: 'email' }),
    );
  }
});

test('standard and custom names, and the plugin’s IDs, are recognised', () => {
  const all = cases.flatMap(({ scenario }) => decodeAll(scenario));
  const kinds = new Map(all.map(({ eventName, eventKind }) => [eventName, eventKind]));
  expect(Object.fromEntries(kinds)).toMatchObject({
    ...{ PageView: 'standard', Lead: 'standard', Purchase: 'standard', StartTrial: 'standard' },
    ...{ BookedCall: 'custom', QuizDone: 'custom', Purchse: 'custom' },
  });
  const plugin = all.filter(({ eventIdSource }) => eventIdSource === 'meta-plugin');
  expect(plugin.length).toBeGreaterThan(10);
  expect(plugin.every(({ eventId }) => eventId?.includes('plugin-set_'))).toBe(true);
});
