// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePopup } from '@/utils/surfaces/use-popup';

interface Asked {
  question: unknown;
  answer: (state: object) => void;
  fail: (error: Error) => void;
}
const asked = vi.hoisted(() => [] as Asked[]);
const changed = vi.hoisted(() => [] as (() => void)[]);

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('@/utils/messaging/client', () => ({
  ask: (_name: string, question: unknown) =>
    new Promise((resolve, reject) => asked.push({ question, answer: resolve, fail: reject })),
}));
vi.mock('@/utils/storage/page-reports', () => ({
  watchPageReports: (callback: () => void) => void changed.push(callback),
}));
vi.mock('@/utils/storage/clients', () => ({ watchClients: () => undefined }));
vi.mock('@/utils/storage/apply-lists', () => ({ watchApplyLists: () => undefined }));
vi.mock('@/utils/storage/taught', () => ({ watchTaught: () => undefined }));
vi.mock('@/utils/storage/guides', () => ({ watchGuides: () => undefined }));

const drawn: string[] = [];

function Shown() {
  const { state, problem } = usePopup(7);
  const text = problem ?? state?.guard ?? 'nothing';
  drawn.push(text);
  return <p>{text}</p>;
}
const untilAsked = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));
const untilShown = (text: string) => vi.waitFor(() => expect(document.body.textContent).toBe(text));

beforeEach(async () => {
  asked.length = 0;
  changed.length = 0;
  drawn.length = 0;
  render(<Shown />, document.body);
  await untilAsked(1);
});
afterEach(() => render(null, document.body));

test('a late answer does not take the place of what was asked for after it', async () => {
  changed[0]?.();
  await untilAsked(2);
  asked[1]?.answer({ guard: 'matched' });
  await untilShown('matched');
  asked[0]?.answer({ guard: 'off' });
  changed[0]?.();
  await untilAsked(3);
  asked[2]?.answer({ guard: 'unbound' });
  await untilShown('unbound');
  expect(drawn).not.toContain('off');
});

test('what a busy page has not answered is asked for once more, with patience', async () => {
  asked[0]?.answer({ guard: 'off', isIncomplete: true });
  await untilAsked(2);
  expect(document.body.textContent).toBe('off');
  expect(asked[1]?.question).toEqual({ tabId: 7, isPatient: true });
  asked[1]?.answer({ guard: 'matched', isIncomplete: true });
  await untilShown('matched');
  expect(asked).toHaveLength(2);
});

test('that no answer came is told until one comes', async () => {
  asked[0]?.fail(new Error('The worker has ended.'));
  await untilShown('The worker has ended.');
  changed[0]?.();
  await untilAsked(2);
  asked[1]?.answer({ guard: 'matched' });
  await untilShown('matched');
});
