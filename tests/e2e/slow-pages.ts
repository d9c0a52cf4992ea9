import { TargetType, type Browser, type Target } from 'puppeteer';

/** How many times slower than the machine pages are to be, from `SLOW_PAGES`. */
const RATE = Number(process.env['SLOW_PAGES'] ?? 1);

async function slow(target: Target): Promise<void> {
  // A worker cannot be slowed, and does not end while somebody looks into it.
  if (target.type() !== TargetType.PAGE && target.type() !== TargetType.OTHER) return;
  const session = await target.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
}

/**
 * Makes pages and frames as slow as they are on a weak machine, while the test stays as fast as it
 * is: what only works when a page answers at once shows so.
 */
export function slowPages(browser: Browser): void {
  if (!(RATE > 1)) return;
  // What has gone again already need not be slow.
  const trySlow = (target: Target) => void slow(target).catch(() => undefined);
  browser.on('targetcreated', trySlow);
  browser.targets().forEach(trySlow);
}
