// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { MountedLayer } from '@/utils/content/mount-layer';
import { createAskedHere, type AskedHere } from '@/utils/content/stand-in/ask-in-place';
import type { ShownClick } from '@/utils/messaging/client';

interface MadeUpPage {
  asked: unknown[];
  isShown: boolean;
  on?: unknown;
  frame?: unknown;
}
const page = vi.hoisted((): MadeUpPage => ({ asked: [], isShown: true }));

vi.mock('@/utils/messaging/client', () => ({
  NoAnswerError: Error,
  ask: (...asked: unknown[]) => (page.asked.push(asked), Promise.resolve({ ok: true })),
  onClickAsked: (on: unknown) => (page.on = on),
}));
vi.mock('@/utils/content/stand-in/frame-marks', () => ({
  watchMarks: () => ({
    find: (mark: string) => Promise.resolve(mark === 'seen' ? page.frame : undefined),
  }),
}));
vi.mock('@/utils/dom/mostly-shown', () => ({
  isMostlyShown: () => page.isShown,
  listHits: () => [],
}));
vi.mock('@/utils/dom/plain-view', () => ({ isInPlainView: () => Promise.resolve(false) }));

const click = (id: string, mark = 'seen'): ShownClick => ({
  ...{ name: 'click.show', id, builder: 'https://builder.test' },
  asked: { mark, title: 'Action', client: 'A', question: null, primary: 'Fill', secondary: null },
});
const show = (shown: ShownClick) =>
  (page.on as { show: (shown: ShownClick) => Promise<{ isAsked: boolean }> }).show(shown);

let here: AskedHere;

beforeEach(() => {
  Object.assign(page, { asked: [], isShown: true, frame: document.createElement('section') });
  const layer = {
    host: document.createElement('pixel-courier'),
    guard: { accepts: () => true },
    isReady: () => true,
  } as unknown as MountedLayer;
  here = createAskedHere(layer, () => undefined, new AbortController().signal);
});

const press = async () => {
  here.card()?.onButton('primary', new Event('click'));
  await new Promise((resolve) => setTimeout(resolve, 0));
};

test('a click is asked for in place of the frame that says that it asks, and passed on', async () => {
  expect(await show(click('1'))).toMatchObject({ isAsked: true });
  await press();
  expect(page.asked).toEqual([['click.press', { id: '1', button: 'primary' }]]);
  expect(here.card()).toBeNull();
});

test('nothing is asked for a frame that is not known, or that nobody sees', async () => {
  expect(await show(click('1', 'made up'))).toMatchObject({ isAsked: false });
  page.isShown = false;
  expect(await show(click('2'))).toMatchObject({ isAsked: false });
  expect(here.card()).toBeNull();
});

test('a builder that was hidden after it had asked gets no click', async () => {
  await show(click('1'));
  page.isShown = false;
  await press();
  expect(page.asked).toEqual([]);
  expect(here.card()?.view).toMatchObject({ primary: null, result: { kind: 'refused' } });
});
