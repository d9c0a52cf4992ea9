// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ApplyToMany } from '@/components/popup/ApplyToMany';
import { MergeFieldSettings } from '@/components/popup/MergeFieldSettings';
import type { ApplyItem } from '@/utils/client/apply-list';
import { NO_MERGE_FIELDS } from '@/utils/client/client';
import type { PopupState } from '@/utils/messaging/popup-state';
import { mount } from '../mount';

type Active = NonNullable<PopupState['active']>;

const item = (label: string, state: ApplyItem['state'], note = ''): ApplyItem => ({
  ...{ url: `https://x/${label}`, kind: 'page', label, state, note },
});

function open(changes: Partial<Active>) {
  const on = {
    onApplyStart: vi.fn(),
    onApplyResume: vi.fn(),
    onApplyStop: vi.fn(),
    onApplyClear: vi.fn(),
  };
  const location = { host: 'app.gohighlevel.com', id: 'Pie9yvZA1BYJnWPk99Yj' };
  const client = { id: 'a', name: 'Client a', location, ...changes } as Active;
  return { on, ...mount(<ApplyToMany client={client} on={on} />) };
}

test('what is ticked and what is pasted is started together', () => {
  const view = open({ seenPlaces: [{ url: 'https://x/1', label: 'Offer' }] });
  view.one('checkbox', 'Offer').click();
  view.type(
    'textbox',
    'Or paste links of pages, funnels or workflows',
    ' https://x/2\nhttps://x/3 ',
  );
  view.submit(view.root.querySelector('form'));
  expect(view.on.onApplyStart).toHaveBeenCalledExactlyOnceWith([
    'https://x/1',
    'https://x/2',
    'https://x/3',
  ]);
});

test('a client without a location is told how to get one, and can start nothing', () => {
  const view = open({ location: null });
  expect(view.root.textContent).toContain('Fill one page by hand first');
  expect(view.root.querySelector('form')).toBeNull();
});

test('a list says of each place what became of it and why', () => {
  const items = [item('a', 'done'), item('b', 'refused', 'Half a script.'), item('c', 'left')];
  const view = open({ applyList: { clientId: 'a', tabId: 7, items } });
  const lines = [...view.root.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines).toEqual(['aDone', 'bRefusedHalf a script.', 'cLeft']);
  view.one('button', 'Open the next').click();
  view.one('button', 'b').click();
  expect(view.on.onApplyResume.mock.calls).toEqual([[null], ['https://x/b']]);
  view.one('button', 'Stop').click();
  expect(view.on.onApplyStop).toHaveBeenCalledTimes(1);
});

test('a stopped list can go on; a finished one says what is still to be looked at', () => {
  const stopped = open({ applyList: { clientId: 'a', tabId: null, items: [item('a', 'left')] } });
  expect(stopped.one('button', 'Go on').textContent).toBe('Go on');
  const items: ApplyItem[] = [
    { ...item('a', 'done'), saved: 'saved' },
    { ...item('b', 'done'), saved: 'published' },
  ];
  const done = open({ applyList: { clientId: 'a', tabId: null, items } });
  const lines = [...done.root.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines).toEqual(['aSaved, not published', 'bPublished']);
  expect(done.root.textContent).toContain('One of them is filled, but not saved or not published');
  done.one('button', 'Clear the list').click();
  expect(done.on.onApplyClear).toHaveBeenCalledTimes(1);
});

test.each([
  ['{{custom_values.meta_token}}', { token: '{{custom_values.meta_token}}', datasetId: null }],
  [' {{custom_values.a}} ', { token: '{{custom_values.a}}', datasetId: null }],
  ['custom_values.a', undefined],
  ['EAAB', undefined],
  ['{{contact.email}}', undefined],
])('a merge field typed as %s', (text, saved) => {
  const onSave = vi.fn();
  const view = mount(<MergeFieldSettings mergeFields={NO_MERGE_FIELDS} onSave={onSave} />);
  view.type('textbox', 'Instead of the access token', text);
  view.submit(view.root.querySelector('form'));
  expect(onSave.mock.calls[0]?.[0]).toEqual(saved);
  expect(view.all('alert').length).toBe(saved ? 0 : 1);
});
