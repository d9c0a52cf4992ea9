// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Copy } from 'lucide';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { StatusPill } from '@/components/ui/StatusPill';
import { mount } from '../mount';

test('an icon button has a name and hands on its event', () => {
  const onPress = vi.fn();
  const view = mount(<Button icon={Copy} label="Copy it" onPress={onPress} />);
  view.press('button', 'Copy it');
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(onPress.mock.calls[0]?.[0]).toBeInstanceOf(Event);
});

test('a button does not send a form unless it is told to', () => {
  const view = mount(<Button>Cancel</Button>);
  expect(view.one('button', 'Cancel').getAttribute('type')).toBe('button');
});

test.each([
  [true, 'Copied'],
  [false, 'Not copied: select the text and copy it by hand'],
])('copying says how it went (%s)', async (works, name) => {
  const copy = vi.fn(() => Promise.resolve(works));
  const view = mount(<CopyButton text="1029384756102938" what="dataset ID" copy={copy} />);
  view.press('button', 'Copy dataset ID');
  await act(async () => {
    await copy.mock.results[0]?.value;
  });
  expect(copy.mock.calls).toEqual([['1029384756102938', view.one('button')]]);
  view.one('button', name);
});

test('a state is a word beside its shape', () => {
  const view = mount(<StatusPill tone="good" shape="tick" word="Verified" />);
  expect(view.root.textContent).toBe('Verified');
  expect(view.root.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(1);
});
