import type { ElementHandle, Frame } from 'puppeteer';
import { isExtensionWorker } from './extension-worker.ts';

/** How long one question to a browser that may hang is waited for, in ms. */
const PATIENCE = 5000;

/** What a question comes to; a browser that does not answer, or not with that, is told as such. */
async function tell(question: () => Promise<string>): Promise<string> {
  const silence = new Promise<string>((resolve) => {
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => resolve('no answer'));
  });
  const failure = (error: unknown) => `not to be had (${String(error)})`;
  return Promise.race([question().catch(failure), silence]);
}

/** Whether somebody looks at the document, and whether anything is drawn in it. */
const DOCUMENT = `new Promise((resolve) => {
  const start = performance.now();
  const say = (drawn) => resolve([
    'document ' + document.readyState,
    document.visibilityState,
    document.hasFocus() ? 'with focus' : 'without focus',
    drawn,
  ].join(', '));
  requestAnimationFrame(() => say('next frame after ' + Math.round(performance.now() - start) + ' ms'));
  setTimeout(() => say('no frame within 1 s'), 1000);
})`;

/** One element, in whichever shadow tree it stands: what it is, where, and what lies over it. */
function describeElement(element: ElementHandle): Promise<string> {
  return element.evaluate(
    (button) =>
      new Promise<string>((resolve) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const root = button.getRootNode() as Document | ShadowRoot;
        const middle = [x + width / 2, y + height / 2] as const;
        const hit = document.elementFromPoint(...middle);
        const inside = root.elementFromPoint(...middle);
        const isFree = inside !== null && (button === inside || button.contains(inside));
        const host = root instanceof ShadowRoot ? root.host : null;
        const cover = host !== null && hit !== host ? hit : inside;
        const first = [x, y].map(Math.round).join(',');
        const finish = (then: string) =>
          resolve(
            [
              button.isConnected ? 'connected' : 'taken out',
              button.hasAttribute('disabled') ? 'disabled' : 'enabled',
              `${Math.round(width)}x${Math.round(height)} at ${first}${then}`,
              isFree && cover === inside
                ? 'nothing over it'
                : `covered by ${cover?.outerHTML.slice(0, 120) ?? 'nothing: out of the window'}`,
            ].join(', '),
          );
        setTimeout(() => {
          const now = button.getBoundingClientRect();
          const later = [now.x, now.y].map(Math.round).join(',');
          finish(later === first ? '' : `, then ${later}`);
        }, 250);
      }),
  );
}

async function describeAll(frame: Frame, selector: string): Promise<string> {
  const found = await frame.$$(selector);
  if (found.length === 0) return 'there is none';
  return (await Promise.all(found.map(describeElement))).join('; and one ');
}

async function listNames(frame: Frame): Promise<string> {
  const found = await frame.$$('::-p-aria([role="button"])');
  const names = found.map((one) =>
    one.evaluate((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
  );
  return (await Promise.all(names)).map((name) => `“${name}”`).join(' ');
}

/**
 * What can be seen of buttons that were waited for in vain, for the one who reads the log: whether
 * they are there, asleep, moving or covered, whether the page draws, and what else there is.
 */
export async function describeButton(frame: Frame, selector: string): Promise<string> {
  const browser = frame.page().browser();
  const isWorking = browser.targets().some(isExtensionWorker);
  const lines = await Promise.all([
    tell(() => describeAll(frame, selector)).then((said) => `the button: ${said}`),
    tell(async () => String(await frame.evaluate(DOCUMENT))).then((said) => `its frame: ${said}`),
    tell(() => listNames(frame)).then((said) => `buttons there: ${said}`),
  ]);
  return [...lines, `worker: ${isWorking ? 'running' : 'ended'}`, `address: ${frame.url()}`].join(
    '\n  ',
  );
}
