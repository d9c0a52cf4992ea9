import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer';
import type { EditorWish } from '../replica/editors/editor-screen.ts';
import { EDITORS_PAGE } from '../replica/editors/site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORLD = 'editors';

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    alias: { '@': ROOT },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Editors on a page, and the product's reading and writing in the two worlds that it works in. */
export interface EditorsPage {
  page: Page;
  /** Puts editors on the page in place of those that are there. */
  show: (...wishes: EditorWish[]) => Promise<void>;
  count: () => Promise<number>;
  look: (index?: number) => Promise<string>;
  read: (index?: number) => Promise<string | null>;
  write: (text: string, index?: number) => Promise<string>;
  /** Milliseconds of writing each of the texts and reading it back. */
  time: (texts: readonly string[]) => Promise<number[]>;
  /** What the page's own code holds of its editors, and would save. */
  held: () => Promise<string[]>;
}

/**
 * Opens the page of editors with the product's own code in an isolated world of it, and, unless
 * told otherwise, with its script in the page's world: as the extension has them.
 */
export async function openEditorsPage(
  browser: Browser,
  { hasMain = true, hasMonaco = true } = {},
): Promise<EditorsPage> {
  const page = await browser.newPage();
  await page.goto(hasMonaco ? `${EDITORS_PAGE}?monaco` : EDITORS_PAGE);
  await page.bringToFront();
  if (hasMain) await page.evaluate(await bundle('main-entry'));
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Failed');
    return result.value;
  };
  await run(await bundle('isolated-entry'));
  const call = (name: string, ...values: unknown[]) =>
    run(`editors.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  return {
    page,
    show: async (...wishes) => {
      await page.evaluate(`showEditors(${JSON.stringify(wishes)})`);
      // Some draw at the next frame, and are not believed before.
      await page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      );
    },
    count: () => call('count') as Promise<number>,
    look: (index = 0) => call('look', index) as Promise<string>,
    read: (index = 0) => call('read', index) as Promise<string | null>,
    write: (text, index = 0) => call('write', index, text) as Promise<string>,
    time: (texts) => call('time', 0, texts) as Promise<number[]>,
    held: () => page.evaluate('held') as Promise<string[]>,
  };
}
