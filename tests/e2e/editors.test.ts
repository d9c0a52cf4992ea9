import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditorsPage, type EditorsPage } from '../editors/editors-page.ts';
import { EDITOR_KINDS, type EditorKind } from '../replica/editors/mounted-editor.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchOnReplica } from './launch-on-replica.ts';

let replica: Replica;
let browser: Browser;
let stage: EditorsPage;
beforeAll(async () => {
  replica = await startReplica();
  browser = await launchOnReplica(replica);
});
afterAll(async () => {
  await browser.close();
  await replica.close();
});

/** Longer than any editor draws at once; with what is easily damaged. */
const LINES = Array.from({ length: 300 }, (_, line) => `<p>\t“${line}”  😀 &amp; </p>`);
const BEFORE = `${LINES.join('\n')}\n`;
const CODE = "<script>\n  fbq('init', '1029384756102938');\n\n</script>\n";
const AFTER = LINES.toSpliced(200, 0, CODE).join('\n');
const REPLACED = AFTER.replace('1029384756102938', '2203948576201134');
const MEGABYTE = `<!-- ${'x'.repeat(98)} -->\n`.repeat(10_000);

/** Presses the page's own Save, and gives what the server got. */
async function save(): Promise<unknown> {
  await stage.page.evaluate('save()');
  const sent = replica.world.log.findLast(({ path }) => path === '/replica/editors');
  return JSON.parse(sent?.body ?? 'null');
}

/** On a page of its own. */
const openStage = async (options: Parameters<typeof openEditorsPage>[1]) => {
  stage = await openEditorsPage(browser, options);
};

describe('what the page saves is what was written, and after Undo what was there', () => {
  // Each has a page of its own: `window.monaco` leads to every Monaco on its page.
  describe.each(EDITOR_KINDS)('%s', (kind) => {
    beforeAll(() => openStage({ hasMonaco: kind.startsWith('monaco') }));
    afterAll(() => stage.page.close());

    test('read, insert, insert again, replace, undo', async () => {
      await stage.show({ kind, text: BEFORE });
      expect(await stage.look()).toBe('ready');
      expect(await stage.read()).toBe(BEFORE);
      expect(await stage.write(AFTER)).toBe('written');
      expect(await save()).toEqual([AFTER]);
      expect(await stage.write(AFTER)).toBe('written');
      expect(await stage.write(REPLACED)).toBe('written');
      expect(await stage.read()).toBe(REPLACED);
      expect(await save()).toEqual([REPLACED]);
      expect(await stage.write(BEFORE)).toBe('written');
      expect(await save()).toEqual([BEFORE]);
    });

    test('from nothing, and back to nothing', async () => {
      await stage.show({ kind, text: '' });
      expect(await stage.read()).toBe('');
      expect(await stage.write(CODE)).toBe('written');
      expect(await save()).toEqual([CODE]);
      expect(await stage.write('')).toBe('written');
      expect(await save()).toEqual(['']);
    });

    test('a megabyte', async () => {
      await stage.show({ kind, text: MEGABYTE });
      expect((await stage.read()) === MEGABYTE).toBe(true);
      expect(await stage.write(MEGABYTE + CODE)).toBe('written');
      expect((await stage.held())[0] === MEGABYTE + CODE).toBe(true);
      expect(await stage.write(MEGABYTE)).toBe('written');
      expect((await stage.held())[0] === MEGABYTE).toBe(true);
    });

    test('several on the page, one of them not seen, in a web component', async () => {
      await stage.show(
        { kind, text: 'hidden', hidden: true },
        { kind, text: 'first' },
        { kind, text: 'second', shadow: true },
      );
      expect(await stage.count()).toBe(2);
      // Until its lines are drawn, an editor does not agree with them.
      await expect.poll(() => stage.read(0)).toBe('first');
      await expect.poll(() => stage.read(1)).toBe('second');
      expect(await stage.write(CODE, 1)).toBe('written');
      expect(await save()).toEqual(['hidden', 'first', CODE]);
    });

    test('read only: nothing is written', async () => {
      await stage.show({ kind, text: BEFORE, readOnly: true });
      const isKnown = kind !== 'monaco-hidden';
      expect(await stage.look()).toBe(isKnown ? 'locked' : 'ready');
      expect(await stage.write(AFTER)).toBe(isKnown ? 'locked' : 'refused');
      expect(await stage.read()).toBe(BEFORE);
      expect(await save()).toEqual([BEFORE]);
    });
  });
});

describe('line ends', () => {
  beforeAll(() => openStage({}));
  afterAll(() => stage.page.close());

  test.each<EditorKind>(['ace', 'monaco'])('%s saves the ones that it had', async (kind) => {
    const text = '<p>one</p>\r\n<p>two</p>\r\n';
    await stage.show({ kind, text });
    expect(await stage.read()).toBe('<p>one</p>\n<p>two</p>\n');
    expect(await stage.write('<p>one</p>\n<hr>\n<p>two</p>\n')).toBe('written');
    expect(await save()).toEqual(['<p>one</p>\r\n<hr>\r\n<p>two</p>\r\n']);
    expect(await stage.write('<p>one</p>\n<p>two</p>\n')).toBe('written');
    expect(await save()).toEqual([text]);
  });
});

describe('without a script in the page’s world', () => {
  beforeAll(() => openStage({ hasMain: false }));
  afterAll(() => stage.page.close());

  const KINDS: EditorKind[] = ['codemirror-6', 'ace', 'monaco'];
  test.each(KINDS)('%s goes by its own clipboard', async (kind) => {
    await stage.show({ kind, text: BEFORE });
    expect(await stage.look()).toBe('ready');
    expect(await stage.read()).toBe(BEFORE);
    expect(await stage.write(AFTER)).toBe('written');
    expect(await save()).toEqual([AFTER]);
    expect(await stage.write(BEFORE)).toBe('written');
    expect(await save()).toEqual([BEFORE]);
  });

  test.each(KINDS)('%s is not left with everything selected', async (kind) => {
    await stage.show({ kind, text: BEFORE });
    await stage.read();
    const input = await stage.page.$('.cm-content, .ace_text-input, .native-edit-context');
    await input?.focus();
    await stage.page.keyboard.type('x');
    await stage.page.waitForFunction(`held[0] === ${JSON.stringify(`x${BEFORE}`)}`);
  });

  test('CodeMirror 5 cannot be read, and is not written', async () => {
    await stage.show({ kind: 'codemirror-5', text: BEFORE });
    expect(await stage.look()).toBe('silent');
    expect(await stage.read()).toBeNull();
    expect(await stage.write(AFTER)).toBe('unreadable');
    expect(await save()).toEqual([BEFORE]);
  });
});
