import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPings, ask, NoAnswerError, onOpenCard } from '@/utils/messaging/client';
import { deliver, EXTENSION, fakeBrowser, resetBrowser } from '../fake-browser.ts';
import { builderSender } from './made-up-senders.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const send = fakeBrowser.runtime.sendMessage;
beforeEach(resetBrowser);

describe('a question', () => {
  test('is sent under its name, and its answer handed on', async () => {
    send.mockResolvedValue({ ok: true });
    expect(await ask('client.bind', { clientId: 'a' })).toEqual({ ok: true });
    expect(send).toHaveBeenCalledWith({ name: 'client.bind', question: { clientId: 'a' } });
  });

  test.each([undefined, null, {}, { ok: 'yes' }, 'ok'])(
    'that is answered with %o has no answer',
    async (reply) => {
      send.mockResolvedValue(reply);
      await expect(ask('client.bind', { clientId: 'a' })).rejects.toThrow(NoAnswerError);
    },
  );

  test('has no answer when the worker is gone', async () => {
    send.mockRejectedValue(new Error('The message port closed.'));
    await expect(ask('client.bind', { clientId: 'a' })).rejects.toThrow(/Reload this page/);
  });

  test('has no answer when the extension was updated meanwhile', async () => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(ask('client.bind', { clientId: 'a' })).rejects.toThrow(NoAnswerError);
  });
});

describe('what the background says to a page', () => {
  const background = { id: EXTENSION.id };

  test('opens a card', async () => {
    const opened: string[] = [];
    onOpenCard((thing) => opened.push(thing), new AbortController().signal);
    expect(await deliver({ name: 'card.open', thing: 'x' }, background)).toBe(true);
    expect(opened).toEqual(['x']);
  });

  test('is answered, so that it knows that the page is there', async () => {
    answerPings(new AbortController().signal);
    expect(await deliver({ name: 'page.ping' }, background)).toBe(true);
  });

  test.each([
    ['another extension', { id: 'x' }],
    ['another content script', builderSender],
  ])('is not heard from %s', async (_who, sender) => {
    const opened: string[] = [];
    onOpenCard((thing) => opened.push(thing), new AbortController().signal);
    expect(await deliver({ name: 'card.open', thing: 'x' }, sender)).toBe('silence');
    expect(opened).toEqual([]);
  });

  test('is not heard once the page is through', async () => {
    const stop = new AbortController();
    answerPings(stop.signal);
    stop.abort();
    expect(await deliver({ name: 'page.ping' }, background)).toBe('silence');
  });
});
