import { beforeEach, expect, test, vi } from 'vitest';
import { documents, tabs } from '../fake-browser.ts';
import { builderSender, pageSender, SHELL, shellSender } from '../messaging/made-up-senders.ts';
import { ask, startBound } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const ASKED = {
  ...{ mark: 'm', title: 'Action', client: 'A' },
  ...{ question: null, primary: 'Fill', secondary: null },
};
const SHOWN = { isAsked: true, covers: ['Support'] };

/** What the page on top and the builder's document were told. */
let told: { shell: unknown[]; builder: unknown[] };

/** The page on top answers so when it is to ask for a click. */
function shellAnswers(answer: unknown): void {
  documents.set('7/0', (message) => {
    told.shell.push(message);
    return answer;
  });
}

beforeEach(async () => {
  await startBound();
  told = { shell: [], builder: [] };
  documents.set(builderSender.documentId, (message) => {
    told.builder.push(message);
    return true;
  });
  shellAnswers(SHOWN);
});

test('a click on top reaches the builder’s document that asked, once', async () => {
  const { id, ...answer } = await ask('click.ask', ASKED, builderSender);
  expect(answer).toEqual(SHOWN);
  expect(told.shell).toMatchObject([{ name: 'click.show', id, asked: ASKED }]);
  const press = () => ask('click.press', { id, button: 'primary' }, shellSender);
  expect(await press()).toEqual({ ok: true });
  expect(told.builder).toEqual([{ name: 'click.pressed', id, button: 'primary' }]);
  expect(await press()).toMatchObject({ ok: false });
  expect(told.builder).toHaveLength(1);
});

test.each([
  ['from another tab', { ...pageSender(SHELL, 0), tab: { id: 8, url: SHELL } }],
  ['by another ID', shellSender],
])('a click %s counts for nothing', async (what, sender) => {
  tabs.set(8, tabs.get(7) ?? '');
  const { id } = await ask('click.ask', ASKED, builderSender);
  const pressed = what === 'by another ID' ? 'made-up' : id;
  const answer = await ask('click.press', { id: pressed, button: 'primary' }, sender);
  expect(answer).toMatchObject({ ok: false });
  expect(told.builder).toEqual([]);
});

test('what is asked no longer, or was asked anew, cannot be pressed', async () => {
  const first = await ask('click.ask', ASKED, builderSender);
  const second = await ask('click.ask', ASKED, builderSender);
  await ask('click.end', { id: second['id'] }, builderSender);
  expect(told.shell.at(-1)).toEqual({ name: 'click.hide', id: second['id'] });
  for (const { id } of [first, second])
    expect(await ask('click.press', { id, button: 'primary' }, shellSender)).toMatchObject({
      ok: false,
    });
  expect(told.builder).toEqual([]);
});

test.each([
  ['nobody answers', undefined],
  ['the answer is no answer', { isAsked: 'yes' }],
  ['the builder is in plain view', { isAsked: false, covers: [] }],
])('nothing is asked where %s', async (_what, answer) => {
  shellAnswers(answer);
  const { id, isAsked } = await ask('click.ask', ASKED, builderSender);
  expect(isAsked).toBe(false);
  expect(await ask('click.press', { id, button: 'primary' }, shellSender)).toMatchObject({
    ok: false,
  });
});

test('a builder in a stranger’s page has nobody to ask', async () => {
  tabs.set(7, 'https://somewhere.test/');
  expect(await ask('click.ask', ASKED, builderSender)).toMatchObject({ isAsked: false });
  expect(told.shell).toEqual([]);
});
