import { beforeEach, expect, it, vi } from 'vitest';
import { allowedSites } from '../fake-site-access.ts';
import { askPopup, DATASET, startWith } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const question = { pixelId: DATASET, hostname: 'offer.brightsmile.example', version: '2.9.324' };
const ask = (more: Partial<typeof question> = {}) =>
  askPopup('pixel-config.read', { ...question, ...more });

beforeEach(async () => {
  await startWith([]);
  allowedSites.add('https://connect.facebook.net/*');
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

it('asks nobody without permission', async () => {
  allowedSites.clear();
  expect(await ask()).toEqual({ ok: false, why: 'not allowed' });
  expect(fetched).not.toHaveBeenCalled();
});

it('asks as the page does, without cookies, referrer and redirects', async () => {
  fetched.mockResolvedValueOnce(new Response(`instance.optIn("${DATASET}", "A", true);`));
  expect(await ask()).toMatchObject({
    ok: true,
    config: { pixelId: DATASET, state: 'read', features: ['A'] },
  });
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(url).toBe(
    `https://connect.facebook.net/signals/config/${DATASET}?v=2.9.324&r=stable&domain=offer.brightsmile.example`,
  );
  expect(init).toMatchObject({
    ...{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
  });
});

it('sends nothing of a page’s version or host but as one value', async () => {
  fetched.mockResolvedValueOnce(new Response('/* empty plugin */'));
  const answer = await ask({ version: 'x&id=1', hostname: 'a.example&domain=b.example#c' });
  expect(answer).toMatchObject({ ok: true, config: { state: 'unknown pixel' } });
  const { searchParams, hash } = new URL(fetched.mock.calls[0]?.[0] ?? '');
  expect([...searchParams]).toEqual([
    ['r', 'stable'],
    ['domain', 'a.example&domain=b.example#c'],
  ]);
  expect(hash).toBe('');
});

it('has no answer where there is an error, or none', async () => {
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
  expect(await ask()).toEqual({ ok: false, why: 'no answer' });
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await ask()).toEqual({ ok: false, why: 'no answer' });
});

it('stops reading what does not end, and says that it is not whole', async () => {
  let given = 0;
  const isCancelled = vi.fn();
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1;
      controller.enqueue(new TextEncoder().encode(' '.repeat(500_000)));
    },
    cancel: isCancelled,
  });
  fetched.mockResolvedValueOnce(new Response(endless));
  expect(await ask()).toMatchObject({ ok: true, config: { complete: false } });
  expect(given).toBeLessThan(20);
  expect(isCancelled).toHaveBeenCalled();
});

it('refuses an ID that is none', async () => {
  expect<unknown>(await ask({ pixelId: '../../evil' })).toBe('silence');
  expect(fetched).not.toHaveBeenCalled();
});
