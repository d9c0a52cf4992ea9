// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ActionSettings } from '@/components/popup/ActionSettings';
import { EMPTY_DEFAULTS, actionDefaultsSchema } from '@/utils/client/client';
import { mount } from '../mount';

function open() {
  const onSave = vi.fn();
  return { onSave, ...mount(<ActionSettings defaults={EMPTY_DEFAULTS} onSave={onSave} />) };
}

test('it is folded away until it is wanted', () => {
  expect(open().root.querySelector('details')?.open).toBe(false);
});

test('what is saved is tidied and fits what is stored', () => {
  const view = open();
  view.type('textbox', 'Action name', ' Send lead to Meta ');
  view.type('combobox', 'Event type', 'Funnel Event');
  view.type('combobox', 'Event name', 'Lead');
  view.type('textbox', 'Lead value', '1000');
  view.type('textbox', 'Currency', 'usd');
  view.submit(view.root.querySelector('form'));
  expect(view.onSave).toHaveBeenCalledExactlyOnceWith({
    actionName: 'Send lead to Meta',
    eventType: 'Funnel Event',
    eventName: 'Lead',
    stageName: '',
    leadValue: '1000',
    currency: 'USD',
    customMapping: '',
  });
  expect(actionDefaultsSchema.safeParse(view.onSave.mock.calls[0]?.[0]).success).toBe(true);
});

test.each([
  ['textbox', 'Lead value', '12,50', 'Use digits only'],
  ['textbox', 'Lead value', '$10', 'Use digits only'],
  ['textbox', 'Currency', 'US', 'three letters'],
  ['combobox', 'Event name', 'lead', 'Write it as Lead.'],
  ['combobox', 'Event name', 'Purchase', 'Meta requires a value for Purchase'],
])('%s %s "%s" is not saved', (role, name, value, words) => {
  const view = open();
  view.type(role, name, value);
  view.submit(view.root.querySelector('form'));
  expect(view.onSave).not.toHaveBeenCalled();
  expect(
    view
      .all('alert')
      .map((alert) => alert.textContent)
      .join(' '),
  ).toContain(words);
});

test('the standard events are suggested, and any other name is taken', () => {
  const view = open();
  const names = [...view.root.querySelectorAll('option')].map((option) => option.value);
  expect(names).toContain('CompleteRegistration');
  view.type('combobox', 'Event name', 'BookedTour');
  view.submit(view.root.querySelector('form'));
  expect(view.onSave).toHaveBeenCalledWith({ ...EMPTY_DEFAULTS, eventName: 'BookedTour' });
});
