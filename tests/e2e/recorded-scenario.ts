import { readFileSync } from 'node:fs';

/** One event request, recorded or logged, taken apart. */
export interface EventRequest {
  transport: 'image' | 'form-post';
  /** All parameters in the order sent. */
  parameters: [string, string][];
}

/** A scenario of tests/fixtures/recordings, with the events of its own page only. */
export interface RecordedScenario {
  code: string;
  /** Address of the page, query included. */
  pageUrl: string;
  events: EventRequest[];
}

interface RecordingFile {
  scenarios: {
    scenario: string;
    page: string;
    code: string | null;
    requests: { method: string; url: string; body: string | null }[];
  }[];
}

/** Takes a request to `/tr` apart; undefined for any other. */
export function eventRequest(url: string, body: string | null): EventRequest | undefined {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== '/tr/') return undefined;
  return body === null || body === ''
    ? { transport: 'image', parameters: [...searchParams] }
    : { transport: 'form-post', parameters: [...new URLSearchParams(body)] };
}

/** First value of a parameter, or undefined. */
export function valueOf({ parameters }: EventRequest, key: string): string | undefined {
  return parameters.find(([name]) => name === key)?.[1];
}

/**
 * Reads a scenario. What the visitor did afterwards is left out: automatic button clicks, and the
 * page that the form led to.
 *
 * @throws When the recording does not hold it.
 */
export function readScenario(version: string, name: string): RecordedScenario {
  const found = readRecording(version).scenarios.find(({ scenario }) => scenario === name);
  if (!found?.code) throw new Error(`No scenario ${name} in the recording of ${version}.`);
  const events = found.requests.flatMap(({ url, body }) => {
    const event = eventRequest(url, body);
    const isOwn = event && (valueOf(event, 'dl') ?? '').split('?')[0] === found.page;
    return isOwn && valueOf(event, 'es') !== 'automatic' ? [event] : [];
  });
  const [first] = events;
  return { code: found.code, pageUrl: (first && valueOf(first, 'dl')) ?? found.page, events };
}

/** Every parameter name that any recorded event has, custom data aside. */
export function recordedKeys(versions: string[]): Set<string> {
  const events = versions
    .flatMap((version) => readRecording(version).scenarios)
    .flatMap(({ requests }) => requests.map(({ url, body }) => eventRequest(url, body)));
  return new Set(events.flatMap((event) => event?.parameters.map(([key]) => key) ?? []));
}

function readRecording(version: string): RecordingFile {
  const url = new URL(`../fixtures/recordings/fbevents-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as RecordingFile;
}
