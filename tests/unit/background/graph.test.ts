import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { SentEvent } from '@/utils/capi/sent-event';
import { makeClient } from '../client/make-client.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { allowedSites } from '../fake-site-access.ts';
import { askPopup, DATASET, OTHER_DATASET, startWith, tokenOf } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const graph = vi.fn<(url: URL, init: RequestInit) => Promise<unknown>>();
const answerWith = (...bodies: unknown[]) => {
  for (const body of bodies) graph.mockResolvedValueOnce(Response.json(body));
};
const error = (code: number, more: object = {}) => ({
  error: { message: `(#${code}) Text`, code, fbtrace_id: 'Atrace', ...more },
});
const RECEIVED = { events_received: 1, messages: [], fbtrace_id: 'Atrace' };

const draft = {
  eventName: 'Lead',
  eventId: 'test-1',
  sourceUrl: 'https://funnel.brightsmile.test/',
  value: '',
  currency: '',
  customer: { em: 'anna@example.com', client_user_agent: 'Mozilla/5.0' },
};
const send = (sendId: string, more: object = {}) =>
  askPopup('event.send', { clientId: 'a', draft, sendId, again: false, ...more });
const stateOf = (answer: Record<string, unknown>) => (answer['sent'] as SentEvent | null)?.state;

beforeEach(async () => {
  const testCode = { code: 'TEST48151', capturedAt: 1 };
  await startWith([makeClient('a', { datasetId: DATASET, testCode }), makeClient('b')], ['a']);
  allowedSites.add('https://graph.facebook.com/*');
  graph.mockReset();
  vi.stubGlobal('fetch', graph);
  vi.stubGlobal('setTimeout', (run: () => void) => queueMicrotask(run));
});

describe('a call', () => {
  it('goes to the one host, with the token as Bearer, without cookies and redirects', async () => {
    answerWith(RECEIVED);
    await send('s1');
    const [url, init] = graph.mock.calls[0] ?? [];
    expect(String(url)).toBe(`https://graph.facebook.com/v26.0/${DATASET}/events`);
    expect(init).toMatchObject({
      method: 'POST',
      headers: { authorization: `Bearer ${tokenOf('a')}` },
      credentials: 'omit',
      redirect: 'error',
    });
    const body = init?.body;
    if (typeof body !== 'string') throw new Error('The body is a text.');
    expect(body).not.toContain(tokenOf('a'));
    expect(JSON.parse(body)).toMatchObject({ test_event_code: 'TEST48151' });
  });

  it('is not made without permission or token', async () => {
    expect(await askPopup('token.check', { clientId: 'b' })).toMatchObject({
      state: 'unknown',
      text: expect.stringMatching(/no access token/) as string,
    });
    allowedSites.clear();
    expect(await askPopup('token.check', { clientId: 'a' })).toMatchObject({ state: 'unknown' });
    expect(await send('s1')).toMatchObject({ ok: false });
    expect(graph).not.toHaveBeenCalled();
  });

  it('is made again only when it reads, and only after a passing fault', async () => {
    const data = { is_valid: true, granular_scopes: [{ scope: 'x', target_ids: [DATASET] }] };
    answerWith(error(2), { data });
    expect(await askPopup('token.check', { clientId: 'a' })).toMatchObject({ state: 'good' });
    expect(graph).toHaveBeenCalledTimes(2);
    answerWith(error(4));
    expect(await askPopup('token.check', { clientId: 'a' })).toMatchObject({ state: 'unknown' });
    expect(graph).toHaveBeenCalledTimes(3);
    answerWith(error(2, { is_transient: true }));
    expect(stateOf(await send('s1'))).toBe('refused');
    expect(graph).toHaveBeenCalledTimes(4);
  });

  it('never hands the token on, whatever Meta quotes', async () => {
    answerWith(error(190, { message: `Malformed ${tokenOf('a')}` }));
    const verdict = await askPopup('token.check', { clientId: 'a' });
    expect(verdict).toMatchObject({ state: 'bad', metaText: 'Malformed [token]' });
  });

  it.each([
    ['where our text of Meta’s is cut', error(190, { message: `${'x'.repeat(380)}TOKEN` })],
    [
      'as what it says of a token',
      { data: { is_valid: false, error: { code: 190, message: 'TOKEN' } } },
    ],
  ])('hands on no part of the token, %s', async (_where, answer) => {
    const quoted = JSON.stringify(answer).replace('TOKEN', tokenOf('a'));
    graph.mockResolvedValueOnce(new Response(quoted));
    const verdict = await askPopup('token.check', { clientId: 'a' });
    expect(verdict).toMatchObject({
      state: 'bad',
      metaText: expect.stringContaining('[') as string,
    });
    expect(JSON.stringify(verdict)).not.toContain(tokenOf('a').slice(0, 12));
  });

  it.each(['<!doctype html><h1>502 Bad Gateway</h1>', '', '{"data":'])(
    'whose answer is %j says so, and claims nothing of the token',
    async (body) => {
      graph.mockImplementation(() => Promise.resolve(new Response(body, { status: 502 })));
      expect(await askPopup('token.check', { clientId: 'a' })).toMatchObject({
        state: 'unknown',
        text: expect.stringMatching(/no answer of Meta’s \(HTTP status 502\)/) as string,
      });
      expect(await askPopup('quality.read', { clientId: 'a' })).toMatchObject({ ok: false });
      expect(await send('s1')).toMatchObject({
        sent: { state: 'unknown', text: expect.stringMatching(/could not be read/) as string },
      });
      expect(graph).toHaveBeenCalledTimes(3);
    },
  );
});

const VERDICTS: [what: string, answer: unknown, state: string][] = [
  ['an expired token', error(190, { error_subcode: 463 }), 'bad'],
  ['a permission', error(10), 'unknown'],
  ['a missing permission on a GET', error(100), 'unknown'],
  ['a limit', error(17), 'unknown'],
  ['something unknown', error(368), 'unknown'],
  [
    'another dataset',
    { data: { is_valid: true, granular_scopes: [{ scope: 'x', target_ids: [OTHER_DATASET] }] } },
    'other',
  ],
];
test.each(VERDICTS)('the token is judged by %s', async (_what, answer, state) => {
  answerWith(answer);
  expect(await askPopup('token.check', { clientId: 'a' })).toMatchObject({ state });
});

describe('a test event', () => {
  it('is sent once for a click, however often it is asked for', async () => {
    let resolve: (response: Response) => void = () => undefined;
    graph.mockReturnValueOnce(new Promise<Response>((settle) => (resolve = settle)));
    const first = send('s1');
    const others = await Promise.all([send('s1'), send('s2')]);
    resolve(Response.json(RECEIVED));
    expect([await first, ...others].map(stateOf)).toEqual(['received', 'sending', 'sending']);
    await send('s1', { again: true });
    expect(graph).toHaveBeenCalledTimes(1);
  });

  it('whose worker ended in the middle is of unknown fate, and only sent again on demand', async () => {
    answerWith(RECEIVED);
    await send('s1');
    const stored = fakeBrowser.storage.session.items['session:sent-events'] as {
      value: SentEvent[];
    };
    const [first] = stored.value;
    if (first) first.state = 'sending';
    const last = await askPopup('event.last', { clientId: 'a' });
    expect(last).toMatchObject({ sent: { state: 'unknown', sendId: 's1' } });
    expect(stateOf(await send('s2'))).toBe('unknown');
    expect(graph).toHaveBeenCalledTimes(1);
    answerWith(RECEIVED);
    expect(stateOf(await send('s2', { again: true }))).toBe('received');
    expect(graph).toHaveBeenCalledTimes(2);
  });

  it('without an answer is of unknown fate', async () => {
    graph.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(stateOf(await send('s1'))).toBe('unknown');
    answerWith({ odd: true });
    expect(stateOf(await send('s2', { again: true }))).toBe('unknown');
  });

  it('that Meta refuses is told with Meta’s own words and the trace', async () => {
    answerWith(error(100, { error_subcode: 33 }));
    expect(await send('s1')).toMatchObject({
      sent: { state: 'refused', metaText: '(#100) Text', traceId: 'Atrace' },
    });
  });

  it('is not sent when it is not whole, and leaves nothing personal in storage', async () => {
    expect(await send('s1', { draft: { ...draft, eventName: '' } })).toMatchObject({ ok: false });
    expect(
      await askPopup('event.send', { clientId: 'b', draft, sendId: 's', again: false }),
    ).toEqual({ ok: false, problem: expect.stringMatching(/test code/) as string });
    expect(graph).not.toHaveBeenCalled();
    answerWith(RECEIVED);
    await send('s2');
    const kept = JSON.stringify(fakeBrowser.storage.session.items['session:sent-events']);
    expect(kept).toContain('"em":"hashed"');
    expect(kept).not.toMatch(/anna|[0-9a-f]{64}/);
  });
});

describe('Meta’s figures', () => {
  it('are read for the client’s dataset', async () => {
    answerWith({ web: [{ event_name: 'Lead' }] });
    expect(await askPopup('quality.read', { clientId: 'a' })).toMatchObject({
      ok: true,
      events: [{ eventName: 'Lead', score: null }],
    });
    const [url] = graph.mock.calls[0] ?? [];
    expect(url?.searchParams.get('dataset_id')).toBe(DATASET);
    expect(url?.href).not.toContain(tokenOf('a'));
  });

  test.each([
    [error(100), /may not read/],
    [error(190), /does not accept this token/],
    [{ rows: [] }, /could not be read/],
  ])('are not there: %j', async (answer, problem) => {
    answerWith(answer);
    expect(await askPopup('quality.read', { clientId: 'a' })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(problem) as string,
    });
  });
});
