import puppeteer, { type Browser } from 'puppeteer';
import type { Replica } from '../replica/server.ts';
import type { ReceivedEvent } from '../replica/world.ts';

/**
 * Opens Chromium on the replica, without any extension. `CHROME_PATH` names the browser; without
 * it, the place where Debian's package puts it.
 */
export function launchOnReplica(replica: Replica): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      ...replica.chromeArguments,
    ],
  });
}

/** Resolves as soon as the events that arrived at the receiving ends are enough. */
export function untilArrived(
  replica: Replica,
  isEnough: (events: ReceivedEvent[]) => boolean,
): Promise<void> {
  const { world } = replica;
  return new Promise((resolve) => {
    const listener = () => {
      if (!isEnough(world.events)) return;
      world.listeners.delete(listener);
      resolve();
    };
    world.listeners.add(listener);
    listener();
  });
}
