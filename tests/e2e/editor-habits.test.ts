import type { Browser } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEditorsPage, type EditorsPage } from '../editors/editors-page.ts';
import type { PageHabit } from '../replica/editors/editor-screen.ts';
import type { EditorKind } from '../replica/editors/mounted-editor.ts';
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

const CODE = "<script>fbq('init', '1029384756102938');</script>\n";

/** Presses the page's own Save, and gives what the server got. */
async function save(): Promise<unknown> {
  await stage.page.evaluate('save()');
  const sent = replica.world.log.findLast(({ path }) => path === '/replica/editors');
  return JSON.parse(sent?.body ?? 'null');
}

describe('a page with a mind of its own', () => {
  beforeAll(async () => {
    stage = await openEditorsPage(browser);
  });
  afterAll(() => stage.page.close());

  const OLD = '<p>one</p>';
  const NEW = '<p>one</p>\n  <script></script>';
  const KINDS: EditorKind[] = ['textarea', 'codemirror-5', 'codemirror-6', 'ace', 'monaco'];
  type Case = [habit: PageHabit, outcome: string, saved: string];
  const HABITS: Case[] = [
    ['tidies', 'restored', OLD],
    ['ends with a newline', 'altered', `${OLD}\n`],
    ['undoes', 'refused', OLD],
    ['makes it anew', 'gone', NEW],
    ['makes it anew, empty', 'gone', ''],
  ];
  const CASES = KINDS.flatMap((kind) =>
    // A text area has no Undo that a page could call.
    HABITS.filter(([habit]) => kind !== 'textarea' || habit !== 'undoes').map(
      (habit): [EditorKind, ...Case] => [kind, ...habit],
    ),
  );

  test.each(CASES)('%s that %s: %s', async (kind, habit, outcome, saved) => {
    await stage.show({ kind, habit, text: OLD });
    expect(await stage.write(NEW)).toBe(outcome);
    expect(await save()).toEqual([saved]);
  });

  test.each(KINDS)('%s whose text the page takes over later', async (kind) => {
    await stage.show({ kind, text: OLD, habit: 'takes over later' });
    expect(await stage.write(NEW)).toBe('written');
    await stage.page.waitForFunction(`held[0] === ${JSON.stringify(NEW)}`);
  });
});

describe('what is not believed', () => {
  beforeEach(async () => {
    stage = await openEditorsPage(browser, { hasMonaco: false });
  });
  afterEach(() => stage.page.close());

  /** Scripts of the page, and what they do to the editor on it. */
  const LIES: [what: string, script: string][] = [
    [
      'an editor that gives what it does not show',
      `document.querySelector('.CodeMirror').CodeMirror.getValue = () => 'nothing of the kind'`,
    ],
    [
      'an editor that says it is empty',
      `document.querySelector('.CodeMirror').CodeMirror.getValue = () => ''`,
    ],
    [
      'an editor that gives no text',
      `document.querySelector('.CodeMirror').CodeMirror.getValue = () => ({ length: 5 })`,
    ],
    [
      'a second answer that differs',
      `addEventListener('pixel-courier:editor-ask', (event) => event.target.dispatchEvent(
        new CustomEvent('pixel-courier:editor-answer', {
          detail: JSON.stringify({ isLocked: false, text: '<p>one</p>' }) })), true)`,
    ],
    [
      'more than an editor holds',
      `document.querySelector('.CodeMirror').CodeMirror.getValue = () => 'a'.repeat(6e6)`,
    ],
  ];
  test.each(LIES)('%s', async (_what, script) => {
    const text = '<p>one</p>\n<p>two</p>';
    await stage.show({ kind: 'codemirror-5', text });
    expect(await stage.read()).toBe(text);
    await stage.page.evaluate(script);
    expect(await stage.read()).toBeNull();
    expect(await stage.write(CODE)).toBe('unreadable');
    expect(await save()).toEqual([text]);
  });

  test('an element with more than text in it', async () => {
    await stage.show({ kind: 'contenteditable', text: 'one' });
    await stage.page.evaluate(`document.querySelector('.editable').append(new Image())`);
    expect(await stage.read()).toBeNull();
    expect(await stage.write(CODE)).toBe('unreadable');
  });

  test('an element that keeps no spaces', async () => {
    await stage.show({ kind: 'contenteditable', text: 'one' });
    await stage.page.evaluate(`document.querySelector('.editable').style.whiteSpace = 'normal'`);
    expect(await stage.read()).toBeNull();
    expect(await stage.write(CODE)).toBe('unreadable');
  });
});
