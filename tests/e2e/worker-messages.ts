import type { GuardStage } from './guard-stage.ts';

/** What a press asks for; everything else pages ask by themselves, whenever they change. */
const BY_A_PRESS = /^(fill|capture|client)\./;

/**
 * Records what the worker is asked from now on, as the browser delivers it. The answer gives the
 * names of what a press asks for, in their order.
 */
export async function recordQuestions(stage: GuardStage): Promise<() => Promise<string[]>> {
  const read = await recordMessages(stage);
  return async () => (await read()).map(({ name }) => name).filter((name) => BY_A_PRESS.test(name));
}

/** As above, with all that each message holds. */
export async function recordMessages({
  extension,
}: GuardStage): Promise<() => Promise<{ name: string; question: unknown }[]>> {
  const worker = await extension.worker();
  await worker.evaluate(`{
    globalThis.askedMessages = [];
    if (!globalThis.isRecording) chrome.runtime.onMessage.addListener((message) => {
      globalThis.askedMessages.push(message);
    });
    globalThis.isRecording = true;
  }`);
  return async () =>
    (await worker.evaluate('globalThis.askedMessages')) as { name: string; question: unknown }[];
}

/**
 * Waits, from when the returned function is called, for a builder's frame to report that it was
 * looked at and that there is something to fill, or nothing. Ask before the page is changed: what
 * the browser delivers is the only proof that a look has come after the change.
 */
export async function expectReport(
  { extension }: GuardStage,
  what: 'something' | 'nothing',
): Promise<() => Promise<void>> {
  const worker = await extension.worker();
  await worker.evaluate(`{
    globalThis.reportCame = new Promise((resolve, reject) => {
      const listener = ({ name, question }, { frameId }) => {
        if (name !== 'page.report' || frameId === 0) return;
        if (question.offers.some(({ ready, thing }) => ready && thing !== 'highlevel.workflow') !== ${what === 'something'}) return;
        chrome.runtime.onMessage.removeListener(listener);
        resolve();
      };
      chrome.runtime.onMessage.addListener(listener);
      setTimeout(() => reject(new Error('No page has reported ${what} to fill.')), 5000);
    });
    void globalThis.reportCame.catch(() => undefined);
  }`);
  return async () => {
    await worker.evaluate('globalThis.reportCame');
  };
}
