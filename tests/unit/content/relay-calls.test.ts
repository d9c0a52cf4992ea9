import { beforeEach, expect, test, vi } from 'vitest';
import { CALL_EVENT } from '@/utils/content/follow/channel';
import { relayCalls } from '@/utils/content/follow/relay-calls';
import { ask } from '@/utils/messaging/client';
import type { Sighting } from '@/utils/pixel/capture/sighting';

vi.mock('@/utils/messaging/client', () => ({ ask: vi.fn() }));

const told = (): Sighting[] =>
  vi
    .mocked(ask)
    .mock.calls.flatMap(([, question]) => (question as { sightings: Sighting[] }).sightings);

/** A page with the relay in it. */
function openPage() {
  const page = Object.assign(new EventTarget(), {
    document: new EventTarget(),
    location: { href: 'https://funnel.brightsmile.example/book' },
  });
  relayCalls(page as unknown as Window);
  return {
    call: (name: string) => {
      const call = { command: 'track', args: JSON.stringify([name]), queued: false };
      const detail = JSON.stringify({ at: 1_795_000_000_000, call });
      page.document.dispatchEvent(new CustomEvent(CALL_EVENT, { detail }));
    },
    post: (data: unknown, source: unknown = page) =>
      page.dispatchEvent(Object.assign(new Event('message'), { data, source })),
  };
}

beforeEach(() => {
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockResolvedValue({ ok: true });
});

test('calls whose answer did not come, because the worker ended, are told once more', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Error('The message port closed.'));
  const page = openPage();
  page.call('Lead');
  await vi.waitFor(() => expect(told()).toHaveLength(2));
  expect(told()[1]).toEqual(told()[0]);
  page.call('Contact');
  await vi.waitFor(() => expect(told()).toHaveLength(3));
});

test('a flood of warnings keeps no call out', async () => {
  const page = openPage();
  for (let count = 0; count < 5_000; count += 1)
    page.post({ action: 'FB_LOG', logMessage: `Flood ${count}` });
  page.call('Lead');
  await vi.waitFor(() => expect(told().at(-1)?.kind).toBe('call'));
  expect(told().length).toBeLessThan(1_000);
});

test('what another window posts is no warning of this page', async () => {
  const page = openPage();
  page.post({ action: 'FB_LOG', logMessage: 'Of a frame' }, new EventTarget());
  page.call('Lead');
  await vi.waitFor(() => expect(told().map(({ kind }) => kind)).toEqual(['call']));
});
