// @vitest-environment happy-dom
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { expect, test, vi } from 'vitest';
import { Chip } from '@/components/page/Chip';
import { mount } from '../mount';

const NAME = 'Fill access token and dataset ID';

test('it is named in full, and hands on the event of the press', () => {
  const onPress = vi.fn();
  const view = mount(<Chip label={NAME} state="idle" expanded={false} onPress={onPress} />);
  view.press('button', NAME);
  expect(onPress.mock.calls[0]?.[0]).toBeInstanceOf(Event);
});

test('it says whether its card is open', () => {
  const chip = (expanded: boolean | null) =>
    mount(<Chip label={NAME} state="idle" expanded={expanded} onPress={vi.fn()} />).one('button');
  expect(chip(true).getAttribute('aria-expanded')).toBe('true');
  expect(chip(false).getAttribute('aria-haspopup')).toBe('dialog');
  expect(chip(null).hasAttribute('aria-haspopup')).toBe(false);
  expect(chip(null).hasAttribute('aria-expanded')).toBe(false);
});

test.each([
  ['idle', '', 'false'],
  ['busy', 'Working', 'true'],
  ['done', 'Done', 'false'],
  ['attention', 'Needs attention', 'false'],
] as const)('the state %s has a word: "%s"', (state, word, busy) => {
  const button = mount(<Chip label={NAME} state={state} expanded={null} onPress={vi.fn()} />).one(
    'button',
    NAME,
  );
  expect(computeAccessibleDescription(button)).toBe(word);
  expect(button.getAttribute('aria-busy')).toBe(busy);
});
