import { Accessibility, type Frame, type SerializedAXNode } from 'puppeteer';
import { describeButton } from './describe-button.ts';

/** The words that say how something went. */
const OUTCOMES = [
  'Verified',
  'Not verified',
  'Captured',
  'Not captured',
  'Already there',
  'Not filled',
  'Undone',
  'Saved',
  'Not saved',
];

/** As long as a press is waited for, in ms: a test has a minute. */
const LONGEST_WAIT = 30_000;

function listNames(node: SerializedAXNode): string[] {
  const own = node.name === undefined || node.name === '' ? [] : [node.name];
  return [...own, ...(node.children ?? []).flatMap(listNames)];
}

/**
 * What our layer says in a frame, as assistive technology gets it: its shadow root is closed, so
 * no script of the page can read it, and neither can a test by the DOM.
 */
export async function readLayer(frame: Frame): Promise<string[]> {
  const host = await frame.waitForSelector('pixel-courier');
  if (!host) throw new Error('Our layer is not in this frame.');
  // Each frame has its own, though the types name it on the page only.
  const accessibility: unknown = Reflect.get(frame, 'accessibility');
  if (!(accessibility instanceof Accessibility)) throw new Error('This frame cannot be read.');
  const tree = await accessibility.snapshot({ root: host, interestingOnly: false });
  await host.dispose();
  return tree ? [...new Set(listNames(tree))] : [];
}

/**
 * Presses a button by its accessible name, once it is enabled. Where that never comes, the error
 * says what stood in its way.
 */
export async function press(frame: Frame, name: string): Promise<void> {
  const selector = `::-p-aria([name="${name}"][role="button"])`;
  // One that is replaced while it sleeps would be waited for in vain: it goes on to be found anew.
  const awake = frame
    .locator(selector)
    .setWaitForEnabled(false)
    .filter((button) => !button.isConnected || !button.hasAttribute('disabled'));
  try {
    await awake.click();
  } catch (cause) {
    const seen = await describeButton(frame, selector);
    throw new Error(`“${name}” could not be pressed.\n  ${seen}`, { cause });
  }
}

/** Waits until our layer says what is looked for; the error tells what it says instead. */
export async function untilLayer(
  frame: Frame,
  what: string,
  isSaid: (names: readonly string[]) => boolean,
): Promise<string[]> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    const names = await readLayer(frame);
    if (isSaid(names)) return names;
    if (Date.now() > deadline)
      throw new Error(`Not said: ${what}. Our layer says:\n  ${names.join('\n  ')}`);
  }
}

/** Waits until the card says how it went: the word, and all that the layer says beside it. */
export async function readResult(
  frame: Frame,
  outcomes: readonly string[] = OUTCOMES,
): Promise<{ outcome: string; text: string }> {
  const find = (names: readonly string[]) => outcomes.find((word) => names.includes(word));
  const names = await untilLayer(frame, outcomes.join(' or '), (all) => find(all) !== undefined);
  return { outcome: find(names) ?? '', text: names.join('\n') };
}

/** Presses and reads how it went, from one button that acts at once to its result. */
export async function pressAndRead(frame: Frame, name: string, outcomes?: readonly string[]) {
  await press(frame, name);
  return readResult(frame, outcomes);
}

/** Waits until our layer says a text; gives all that it says then. */
export async function untilSaid(frame: Frame, text: string): Promise<string> {
  const names = await untilLayer(frame, text, (all) => all.join('\n').includes(text));
  return names.join('\n');
}
