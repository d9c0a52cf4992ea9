// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchMarks, type FrameMarks } from '@/utils/content/stand-in/frame-marks';

const BUILDER = 'https://builder.test';

let marks: FrameMarks;
let stop: AbortController;
let frames: HTMLIFrameElement[];

/** A frame of the page, as far as a message can name it. */
function addFrame(): { frame: HTMLIFrameElement; source: Window } {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const source = {} as Window;
  vi.spyOn(frame, 'contentWindow', 'get').mockReturnValue(source);
  return { frame, source };
}

/** A message as the browser brings it, or as a script makes it up. */
function say(mark: string, source: unknown, { origin = BUILDER, isTrusted = true } = {}): void {
  const event = new Event('message');
  const own = { data: { pixelCourierFrame: mark }, source, origin, isTrusted };
  for (const [key, value] of Object.entries(own)) Object.defineProperty(event, key, { value });
  window.dispatchEvent(event);
}

beforeEach(() => {
  stop = new AbortController();
  frames = [];
  // Not put into the page: there a frame would load something.
  vi.spyOn(document, 'querySelectorAll').mockImplementation(() => frames as never);
  marks = watchMarks(stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

test('of several frames of one origin it is the one that has said the mark', async () => {
  addFrame();
  const { frame, source } = addFrame();
  say('m', source);
  expect(await marks.find('m', BUILDER)).toBe(frame);
});

test('a mark that is said a moment later counts, and counts once', async () => {
  const { frame, source } = addFrame();
  setTimeout(() => say('m', source), 20);
  expect(await marks.find('m', BUILDER)).toBe(frame);
  expect(await marks.find('m', BUILDER)).toBeUndefined();
});

test.each<[what: string, tell: (source: Window) => void]>([
  ['nobody has said', () => undefined],
  ['a script has made up', (source) => say('m', source, { isTrusted: false })],
  [
    'a frame of another origin has said',
    (source) => say('m', source, { origin: 'https://a.test' }),
  ],
  ['a frame deeper down has said', () => say('m', {})],
  ['somebody else has said before', (source) => [{}, source].forEach((one) => say('m', one))],
])('a mark that %s leads to no frame', async (_what, tell) => {
  const { source } = addFrame();
  tell(source);
  expect(await marks.find('m', BUILDER)).toBeUndefined();
});
