import type { Browser, CDPSession, Frame } from 'puppeteer';

/** Opens a session of its own on the document of a frame, whichever process it lives in. */
async function openSession(browser: Browser, frame: Frame): Promise<CDPSession> {
  const target = browser.targets().find((one) => one.url() === frame.url());
  if (!target) throw new Error(`No target shows ${frame.url()}.`);
  return target.createCDPSession();
}

/** Runs a script where our content script runs: its own world, with what Chromium gives it. */
export type RunInContentScript = (script: string) => Promise<unknown>;

/**
 * Finds the world of our content script in the document on top of a target (a tab, or a frame of
 * another site than its parent).
 */
export async function findContentWorld(
  browser: Browser,
  frame: Frame,
  extensionId: string,
): Promise<RunInContentScript> {
  const session = await openSession(browser, frame);
  const worlds: { id: number; origin: string; type: unknown }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { id, origin, auxData } = context as { id: number; origin: string; auxData?: object };
    worlds.push({ id, origin, type: auxData && Reflect.get(auxData, 'type') });
  });
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (own?.type !== 'isolated') throw new Error('Our content script is not in this document.');
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: own.id,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Failed');
    return result.value as unknown;
  };
}

interface DomNode {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Names of the elements in which a text stands; `field`: the one that this is drawn inside of. */
function* findIn(node: DomNode, text: string, within: string, field?: string): Generator<string> {
  const isElement = /^[A-Z][A-Z0-9-]*$/.test(node.nodeName);
  const name = field ?? (isElement ? node.nodeName : within);
  if ([node.nodeValue, ...(node.attributes ?? [])].some((part) => part?.includes(text))) yield name;
  for (const child of node.children ?? []) yield* findIn(child, text, name, field);
  for (const root of node.shadowRoots ?? []) {
    const isDrawnByBrowser = root.shadowRootType === 'user-agent';
    yield* findIn(root, text, name, isDrawnByBrowser ? name : field);
  }
  if (node.contentDocument) yield* findIn(node.contentDocument, text, name);
}

/** The elements of a document that hold a text, closed shadow roots and fields included. */
export async function findInDom(browser: Browser, frame: Frame, text: string): Promise<string[]> {
  const session = await openSession(browser, frame);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return [...new Set(findIn(root, text, ''))];
}
