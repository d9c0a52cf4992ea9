import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const script = fileURLToPath(new URL('../../tooling/inspect.mjs', import.meta.url));
const recordings = fileURLToPath(new URL('../../fixtures/recordings', import.meta.url));
const recording = join(recordings, 'fbevents-2.9.252.json');
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIMIT = 60_000;

/** What a terminal could obey, but for the end of a line. */
const STEERING = /(?!\n)[\p{Cc}\u2028]/u;

function inspect(words: string[], input?: string) {
  const result = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', input });
  return { ...result, lines: result.stdout.split('\n').filter((line) => line !== '') };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const query = (change: Record<string, string>) =>
  new URLSearchParams({
    ...{ id: '1029384756102938', ev: 'Lead', eid: 'lead-7f3a9c', ts: '1795000000000' },
    ...{ dl: 'https://www.brightsmile.example/book', 'ud[em]': 'a'.repeat(64), v: '2.9.324' },
    ...{ 'cd[value]': '1000', 'cd[currency]': 'USD', fbp: 'fb.1.1794999990000.12345678' },
    ...change,
  }).toString();

function har(...queries: string[]): unknown {
  return {
    log: {
      version: '1.2',
      entries: queries.map((text) => ({
        startedDateTime: '2026-11-18T11:06:40.050Z',
        request: { method: 'GET', url: `https://www.facebook.com/tr/?${text}` },
        response: { status: 200 },
      })),
    },
  };
}

const lineSchema = z.strictObject({
  ...{ transport: z.nullable(z.string()), pixelId: z.nullable(z.string()) },
  ...{ eventName: z.nullable(z.string()), eventKind: z.nullable(z.string()) },
  ...{ eventId: z.nullable(z.string()), eventIdSource: z.nullable(z.string()) },
  ...{ pageUrl: z.nullable(z.string()), referrer: z.nullable(z.string()) },
  timestamp: z.nullable(z.number()),
  customData: z.nullable(z.record(z.string(), z.unknown())),
  userData: z.nullable(z.array(z.object({ key: z.string(), value: z.string() }))),
  fbp: z.nullable(z.object({ raw: z.string(), payload: z.string() })),
  fbc: z.nullable(z.object({ raw: z.string(), payload: z.string() })),
  limitedDataUse: z.nullable(z.object({ options: z.array(z.string()) })),
  ...{ agent: z.nullable(z.string()), scriptVersion: z.nullable(z.string()) },
  stripped: z.nullable(z.array(z.string())),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string().check(z.minLength(10)),
      fix: z.string().check(z.regex(/^In HighLevel: .+ In Events Manager: .+/)),
    }),
  ),
});
const parse = (line: string) => lineSchema.parse(JSON.parse(line));

describe('--json', () => {
  it(
    'prints one line for every event of a recording, and ends with 1 when something is wrong',
    () => {
      const { lines, status, stderr } = inspect([recording, '--json']);
      const events = lines.map(parse);
      const sent = readFileSync(recording, 'utf8').match(/https:\/\/www\.facebook\.com\/tr\//g);
      expect(events).toHaveLength(sent?.length ?? 0);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      const purchase = events.find(({ eventId }) => eventId === 'ord-55');
      expect(purchase).toMatchObject({
        ...{ transport: 'image', pixelId: '1029384756102938', eventName: 'Purchase' },
        ...{ eventKind: 'standard', eventIdSource: 'site', agent: null, limitedDataUse: null },
        customData: { value: 197.5, currency: 'USD', num_items: 2 },
      });
      expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual([
        ...[
          'transport',
          'pixelId',
          'eventName',
          'eventKind',
          'eventId',
          'eventIdSource',
          'pageUrl',
        ],
        ...['referrer', 'timestamp', 'customData', 'userData', 'fbp', 'fbc', 'limitedDataUse'],
        ...['agent', 'scriptVersion', 'stripped', 'findings'],
      ]);
    },
    LIMIT,
  );

  it(
    'ends with 0 when nothing is wrong',
    () => {
      const path = file('clean.har', har(query({})));
      const { lines, status, stderr } = inspect([path, '--json']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(lines.map(parse)).toMatchObject([
        { eventName: 'Lead', timestamp: 1_795_000_000_000, findings: [], fbc: null },
      ]);
    },
    LIMIT,
  );

  it(
    'tells at every event what holds for it, and leaves no request out',
    () => {
      const path = file('bad.har', har(query({ ev: 'lead', eid: '' }), query({ v: '2.9.94' }), ''));
      const { lines, status } = inspect(['--json', path]);
      expect(status).toBe(1);
      const [first, second, third] = lines.map(parse);
      expect(first?.findings.map(({ id }) => id)).toEqual(['event-name-case', 'event-id-missing']);
      expect(second?.findings.map(({ id }) => id)).toEqual(['script-old']);
      expect(third).toMatchObject({ eventName: null, timestamp: null });
      expect(third?.findings.map(({ id }) => id)).toEqual(['request-unreadable']);
    },
    LIMIT,
  );

  it(
    'reads the standard input, and hands nothing on that steers a terminal',
    () => {
      const hostile = har(query({ ev: 'Lead\u009b31m\u001b]0;x\u0007\u2028' }));
      const { stdout, lines } = inspect(['-', '--json'], JSON.stringify(hostile));
      expect(stdout).not.toMatch(STEERING);
      expect(lines.map(parse)).toMatchObject([
        { eventName: 'Lead\u009b31m\u001b]0;x\u0007\u2028' },
      ]);
    },
    LIMIT,
  );
});

describe('files of other kinds', () => {
  it(
    'the panel’s own export is read with its server events',
    () => {
      const request = {
        ...{ method: 'GET', url: `https://www.facebook.com/tr/?${query({})}`, body: null },
        ...{ contentType: null, startedAt: 1_795_000_000_040, status: 200, error: null },
      };
      const server = {
        ...{ datasetId: '1029384756102938', eventName: 'lead', eventId: 'lead-7f3a9c' },
        ...{ receivedFrom: 'Server', handling: 'Processed', seenAt: 1_795_000_003_000 },
        ...{ shownTime: '12:00', parameters: {} },
      };
      const own = { format: 'pixel-courier-session', version: 1, requests: [request] };
      const path = file('own.json', { ...own, testEvents: [server] });
      const { lines, status } = inspect([path, '--json']);
      expect(status).toBe(1);
      expect(lines.map(parse)).toMatchObject([{ findings: [{ id: 'pair-name-case' }] }]);
      const again = { ...server, eventName: 'Lead', parameters: { City: 'shown' } };
      const thin = file('thin.json', { ...own, testEvents: [again] });
      const beside = inspect([thin, '--json']);
      expect(beside.stderr).toContain('Findings beside the events: server-data-thin.');
      expect(inspect([thin]).stdout).toContain('Beside the events\n');
    },
    LIMIT,
  );

  it(
    'a file that Windows wrote in UTF-16 is read',
    () => {
      const path = join(folder, 'utf16.har');
      writeFileSync(path, `\uFEFF${JSON.stringify(har(query({ ev: 'Größe' })))}`, 'utf16le');
      const { lines, status } = inspect([path, '--json']);
      expect(status).toBe(0);
      expect(lines.map(parse)).toMatchObject([{ eventName: 'Größe' }]);
    },
    LIMIT,
  );
});

describe('without --json', () => {
  it(
    'reports for a person: what is wrong, why, and what to do',
    () => {
      const path = file('report.har', har(query({ ev: 'lead\u001b[31m' }), query({ ev: 'lead' })));
      const { stdout, status, lines } = inspect([path]);
      expect(status).toBe(1);
      expect(stdout).toContain('Error: “lead” is not a standard event: it must be written “Lead”.');
      expect(stdout).toContain('    Why it matters: Capitals count');
      expect(stdout).toContain('    In HighLevel: Write the name exactly');
      expect(stdout).toContain('    In Events Manager: ');
      expect(stdout).not.toMatch(STEERING);
      expect(lines.at(-1)).toMatch(/^2 events, \d+ errors?, \d+ warnings?, \d+ notes?$/);
    },
    LIMIT,
  );

  it(
    'tells at an event the worst first, and what concerns several events once',
    () => {
      const later = { ts: '1795000060000', eid: 'lead-8a40bd', 'cd[value]': '$10' };
      const path = file('once.har', har(query({ v: '2.9.94' }), query({ ...later, v: '2.9.94' })));
      const ids = inspect([path, '--json']).lines.map((line) =>
        parse(line).findings.map(({ id }) => id),
      );
      expect(ids).toEqual([['script-old'], ['value-with-symbol', 'script-old']]);
      const { stdout } = inspect([path]);
      expect(stdout.match(/version 2\.9\.94\. \(2 events\)/g)).toHaveLength(1);
      expect(stdout).toContain('2 events, 1 error, 1 warning, 0 notes');
    },
    LIMIT,
  );

  it(
    'says so when a file holds no events',
    () => {
      const { stderr, stdout, status } = inspect([file('empty.har', har())]);
      expect({ stderr, stdout, status }).toEqual({
        stderr: 'There are no pixel events in this file.\n',
        stdout: '0 events, 0 errors, 0 warnings, 0 notes\n',
        status: 0,
      });
    },
    LIMIT,
  );
});

describe('input that cannot be read ends with 2 and a sentence', () => {
  it.each([
    ['no file named', [], /^Say which file to inspect/],
    ['two files', ['a', 'b'], /^Say which file to inspect/],
    ['an unknown option', ['a', '--jsn'], /^There is no option --jsn/],
    ['a missing file', [join(folder, 'none.har')], /cannot be read: there is no such file\.$/],
    ['a folder', [folder], /cannot be read: it is a folder\.$/],
    ['an empty file', [file('nothing.har', '')], /^This file is empty/],
    ['no JSON', [file('text.har', 'GET /tr/')], /^This file is not JSON/],
    ['something binary', [file('zip.har', '\u001f\ufffd\b\0')], /^This file is not JSON/],
    ['a part of a HAR', [file('cut.har', '{"log":{"entries":[{')], /^This file is not JSON/],
    ['other JSON', [file('other.json', { a: 1 })], /neither a HAR file .* nor a recording/],
  ])(
    '%s',
    (_, words, sentence) => {
      const { status, stdout, stderr } = inspect([...words, '--json'], '');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim()).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    LIMIT,
  );
});

it(
  'ends quietly when the reader has seen enough',
  async () => {
    const many = file(
      'many.har',
      har(...Array.from({ length: 3000 }, () => query({ ev: 'lead' }))),
    );
    const child = spawn(process.execPath, [script, many, '--json']);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  },
  LIMIT,
);
