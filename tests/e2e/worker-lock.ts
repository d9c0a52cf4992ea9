import type { Page } from 'puppeteer';
import type { GuardStage } from './guard-stage.ts';

/** The lock under which fill orders are stored and taken: holding it holds up a fill. */
const LOCK = 'session:fill-orders';

/** Resolves once the lock is held here. */
const HOLD = `new Promise((held) => {
  void navigator.locks.request('${LOCK}', () => new Promise((resolve) => {
    globalThis.letFillGo = resolve;
    held();
  }));
})`;

const UNTIL_WAITING = `(async () => {
  for (;;) {
    const { pending } = await navigator.locks.query();
    if (pending.some(({ name }) => name === '${LOCK}')) return;
  }
})()`;

/**
 * Resolves once whatever was held up has come to its end: all that it still has to ask of the
 * browser was asked before these rounds, and its answer was sent before the last message.
 */
const UNTIL_THROUGH = `(async () => {
  await navigator.locks.request('${LOCK}', () => undefined);
  for (let round = 0; round < 10; round += 1) {
    await chrome.tabs.query({});
    await chrome.storage.local.get();
    await chrome.storage.session.get();
    await navigator.locks.request('${LOCK}', () => undefined);
  }
  for (const { id } of await chrome.tabs.query({}))
    await chrome.tabs.sendMessage(id, { name: 'page.ping' }).catch(() => undefined);
})()`;

/** Holds up fills at their next use of the orders; lets go when the function is called. */
export interface HeldFill {
  /** Resolves once the fill has come to where it is held up. */
  reached: () => Promise<void>;
  /** Lets it go on to its second use of the orders, and holds it up there. */
  untilRedeem: () => Promise<void>;
  /** Lets it go on, and resolves once the page has had its answer. */
  release: (page: Page) => Promise<void>;
}

/** Holds up the next fill, in the worker: first before its order is stored. */
export async function holdFill({ extension }: GuardStage): Promise<HeldFill> {
  const worker = await extension.worker();
  await worker.evaluate(HOLD);
  return {
    reached: async () => {
      await worker.evaluate(UNTIL_WAITING);
    },
    untilRedeem: async () => {
      await worker.evaluate(UNTIL_WAITING);
      // Queued behind the order and before its redemption.
      await worker.evaluate(
        `{ const go = globalThis.letFillGo; globalThis.heldAgain = ${HOLD}; go(); }`,
      );
      await worker.evaluate('globalThis.heldAgain');
      await worker.evaluate(UNTIL_WAITING);
    },
    release: async (page) => {
      await worker.evaluate('globalThis.letFillGo()');
      await worker.evaluate(UNTIL_THROUGH);
      // What the answer has set off in the page runs before the page answers this.
      await Promise.all(page.frames().map((frame) => frame.evaluate('0')));
    },
  };
}
