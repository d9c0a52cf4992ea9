// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { useFrozen } from '@/utils/surfaces/use-frozen';
import { mount } from '../components/mount';

function Shown({ value, isFrozen }: { value: string; isFrozen: boolean }) {
  return <p>{useFrozen(value, isFrozen)}</p>;
}

test('what comes while it is frozen is there when it goes on', () => {
  const view = mount(<Shown value="one" isFrozen={false} />);
  const steps: [value: string, isFrozen: boolean, shown: string][] = [
    ['one', true, 'one'],
    ['two', true, 'one'],
    ['two', false, 'two'],
    ['three', false, 'three'],
  ];
  for (const [value, isFrozen, shown] of steps) {
    view.rerender(<Shown value={value} isFrozen={isFrozen} />);
    expect(view.root.textContent).toBe(shown);
  }
});
