import { expect, test } from 'vitest';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { matchText } from '@/utils/sites/events-manager/wizard/best-match';
import { boxToShow, withTaught } from '@/utils/sites/events-manager/wizard/taught-boxes';
import { EVENT_NAMES } from '@/utils/sites/events-manager/wizard/wizard-names';

const shown = (part: string, ...names: string[]): TaughtPlace => ({
  thing: 'events-manager.select-events',
  part,
  names,
  heading: null,
  language: null,
});

test.each([
  ['a name that was shown', [shown('Schedule', 'slot taken')], 'Slot taken', 'Schedule'],
  ['its own name beside it', [shown('Schedule', 'slot taken')], 'Schedule', 'Schedule'],
  ['a longer one', [shown('Schedule', 'slot taken')], 'Slot taken twice', undefined],
  [
    'one that was shown for two',
    [shown('Lead', 'x y'), shown('Schedule', 'x y')],
    'X Y',
    undefined,
  ],
  ['one that is another’s', [shown('Schedule', 'lead')], 'Lead', undefined],
  ['nothing shown', [], 'Slot taken', undefined],
])('%s', (_what, taught, text, event) => {
  expect(matchText(text, withTaught(EVENT_NAMES, taught))).toBe(event);
});

test('what is another event’s by name is none of this one’s', () => {
  const { others = [], part } = boxToShow('checkbox of Lead', 'Lead', EVENT_NAMES);
  expect(part).toBe('Lead');
  expect(others).toHaveLength(EVENT_NAMES.size - 1);
});
