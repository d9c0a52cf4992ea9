// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Card } from '@/components/page/Card';
import type { CardResult, CardView } from '@/components/page/card-view';
import { CARD_VIEWS } from '../../../gallery/card-views';
import { mount } from '../mount';

function view(name: string): CardView {
  const found = CARD_VIEWS[name];
  if (found === undefined) throw new Error(`The gallery has no card ${name}.`);
  return found;
}

function open(given: CardView) {
  const on = {
    onPrimary: vi.fn(),
    onSecondary: vi.fn(),
    onChoice: vi.fn(),
    onOption: vi.fn(),
    onUndo: vi.fn(),
    onNext: vi.fn(),
    onClose: vi.fn(),
  };
  return { on, ...mount(<Card view={given} {...on} />) };
}

test('it is a dialog named by its title, and takes the focus', () => {
  const card = open(view('Insert'));
  expect(card.one('dialog', 'Head tracking code')).toBe(document.activeElement);
});

test('the rows and the client are terms with their values', () => {
  const card = open(view('Insert'));
  const pairs = [...card.root.querySelectorAll('dl > div')].map((pair) =>
    [...pair.children].map((part) => part.textContent),
  );
  expect(pairs).toEqual([
    ['Now', 'Google Tag Manager, 1 other script'],
    ['Adds', 'Pixel 1029384756102938 · PageView'],
    ['Client', 'Bright Smile Dental'],
  ]);
});

test('Escape closes it and does not reach the site', () => {
  const onSite = vi.fn();
  document.addEventListener('keydown', onSite);
  const card = open(view('Insert'));
  card.key(card.one('button', 'Insert'), 'Escape');
  document.removeEventListener('keydown', onSite);
  expect(card.on.onClose).toHaveBeenCalledTimes(1);
  expect(onSite).not.toHaveBeenCalled();
});

test('the change is shown on demand, added and removed told in words', () => {
  const card = open(view('Insert'));
  expect(card.all('region', 'The change')).toHaveLength(0);
  card.press('button', 'Show the change');
  const lines = [...card.one('region', 'The change').querySelectorAll('code')].map(
    (line) => line.textContent,
  );
  expect(lines).toContain('Added: <!-- Meta Pixel Code -->');
  expect(lines).toContain("Removed: <script>fbq('init', '558120934477102');</script>");
  expect(lines).toContain('<!-- Google Tag Manager -->');
  card.press('button', 'Hide the change');
  expect(card.all('region', 'The change')).toHaveLength(0);
});

test('the fields of the action say what they become', () => {
  const card = open(view('Fill the action, with a question'));
  const rows = [...card.root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toContainEqual(['Access token', 'Empty', 'EAAB•••••••']);
  expect(rows).toContainEqual(['Dataset ID', '558120934477102', '1029384756102938']);
  expect(rows).toContainEqual(['Event type', 'Funnel Event', 'Stays']);
  expect(card.one('note').textContent).toContain('Replace it');
});

test('both buttons hand on their event', () => {
  const card = open(view('Fill the action, with a question'));
  card.press('button', 'Replace and fill');
  card.press('button', 'Cancel');
  expect(card.on.onPrimary.mock.calls[0]?.[0]).toBeInstanceOf(Event);
  expect(card.on.onSecondary.mock.calls[0]?.[0]).toBeInstanceOf(Event);
});

test.each([
  [{ kind: 'verified', text: 'Not saved yet: press Save.', canUndo: true }, 'Verified', true],
  [{ kind: 'not-verified', text: 'Check it.', canUndo: false }, 'Not verified', false],
  [{ kind: 'unchanged', text: 'It is there once.' }, 'Already there', false],
  [{ kind: 'refused', text: 'The page changed.' }, 'Not filled', false],
  [{ kind: 'undone', text: 'As it was.' }, 'Undone', false],
] as [CardResult, string, boolean][])('the result %o is a word and a sentence', (...row) => {
  const [result, word, undo] = row;
  const card = open({ ...view('Verified'), result });
  expect(card.one('status').textContent).toBe(`${word}${result.text}`);
  expect(card.all('button', 'Undo')).toHaveLength(undo ? 1 : 0);
  card.press('button', 'Close');
  expect(card.on.onClose).toHaveBeenCalledTimes(1);
});

test('undoing is handed on', () => {
  const card = open(view('Verified'));
  card.press('button', 'Undo');
  expect(card.on.onUndo).toHaveBeenCalledTimes(1);
});

test('what can be done is a group of choices, and choosing hands on which', () => {
  const card = open(view('Another pixel'));
  expect(card.all('radio').length).toBe(3);
  card.press('radio', 'Remove');
  expect(card.on.onOption).toHaveBeenCalledExactlyOnceWith(2, expect.anything());
  expect(open(view('Insert')).all('radio')).toEqual([]);
});
