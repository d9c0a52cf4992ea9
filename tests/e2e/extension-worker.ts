import { setImmediate } from 'node:timers/promises';
import { TargetType, type Browser, type CDPSession, type Protocol, type Target } from 'puppeteer';

const STARTS_WITHIN_MS = 30_000;

/** The extension's service worker, as long as it lives. */
export interface ExtensionWorker {
  /** What a script in it comes to, awaited; throws what it throws. */
  evaluate: (script: string) => Promise<unknown>;
  /** Whatever is written to its console from now on, as text. */
  hearConsole: (hear: (text: string) => void) => Promise<void>;
}

/** Looks after a worker that the browser ends and starts as it likes. */
export interface WorkerKeeper {
  /** The worker as it is now, once it runs. */
  worker: () => Promise<ExtensionWorker>;
  /** Ends it, as the browser does; the next message starts another. */
  endWorker: () => Promise<void>;
}

export function isExtensionWorker(target: Target): boolean {
  const isWorker = target.type() === TargetType.SERVICE_WORKER;
  return isWorker && target.url().startsWith('chrome-extension://');
}

async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...{ expression, awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const asText = ({ args }: Protocol.Runtime.ConsoleAPICalledEvent) =>
  args.map(({ value, description }) => String(value ?? description)).join(' ');

/**
 * With sessions of our own: a worker that starts before the browser has told the end of the last
 * one keeps its target, and Puppeteer the session that went with the last.
 */
export function keepWorker(browser: Browser): WorkerKeeper {
  const sessions = new Map<Target, CDPSession>();
  const attach = async () => {
    const target = await browser.waitForTarget(isExtensionWorker);
    const known = sessions.get(target);
    if (known && !known.detached) return known;
    const session = await target.createCDPSession();
    // One that starts just as the session of the last one ends waits for somebody to say so.
    await session.send('Runtime.runIfWaitingForDebugger');
    sessions.set(target, session);
    return session;
  };
  const findLiving = async () => {
    const deadline = Date.now() + STARTS_WITHIN_MS;
    while (browser.connected && Date.now() < deadline) {
      const session = await attach().catch(() => null);
      // One that starts has no `chrome` before its script is run.
      const api =
        session && (await evaluateIn(session, 'typeof chrome?.storage').catch(() => null));
      if (session && api === 'object') return session;
      // Where this fails at once, the news of the next worker must get its turn.
      await setImmediate();
    }
    throw new Error('The service worker did not start.');
  };
  return {
    worker: async () => {
      const session = await findLiving();
      return {
        evaluate: (script) => evaluateIn(session, script),
        hearConsole: async (hear) => {
          session.on('Runtime.consoleAPICalled', (event) => hear(asText(event)));
          await session.send('Runtime.enable');
        },
      };
    },
    endWorker: async () => {
      await findLiving();
      const ending = await browser.waitForTarget(isExtensionWorker);
      const closer = await browser.target().createCDPSession();
      const { targetInfos } = await closer.send('Target.getTargets');
      const infos = targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url === ending.url(),
      );
      // One that somebody looks into does not end.
      const puppeteers = (await ending.worker())?.client;
      for (const session of [sessions.get(ending), puppeteers])
        if (session && !session.detached) await session.detach().catch(() => undefined);
      sessions.delete(ending);
      for (const { targetId } of infos) await closer.send('Target.closeTarget', { targetId });
      await closer.detach();
    },
  };
}
