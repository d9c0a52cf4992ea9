// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { UsedSites } from '@/components/popup/UsedSites';
import { UseOnSite } from '@/components/popup/UseOnSite';
import { SHELL_STATES } from '../../../gallery/shell-states';
import { mount } from '../mount';

function open(name: string) {
  const shown = SHELL_STATES[name];
  if (shown === undefined) throw new Error(`The gallery has no state ${name}.`);
  const on = { onUse: vi.fn(), onStop: vi.fn() };
  const View = shown.shell.use === 'offered' ? UseOnSite : UsedSites;
  return { on, ...mount(<View {...shown} {...on} />) };
}

test('names the host that is asked for, and asks for it', () => {
  const view = open('HighLevel on its own address');
  expect(view.root.textContent).toContain('app.agency-one.test');
  view.press('button', 'Use on this site');
  expect(view.on.onUse).toHaveBeenCalledWith('app.agency-one.test');
});

test('does not ask twice while the browser asks', () => {
  const view = open('Asked for it');
  expect(view.one('button', 'Waiting for your answer').hasAttribute('disabled')).toBe(true);
});

test('says that nothing was changed when the person refuses', () => {
  const view = open('Not allowed');
  expect(view.one('alert').textContent).toContain('nothing was changed');
  view.press('button', 'Use on this site');
  expect(view.on.onUse).toHaveBeenCalled();
});

test('takes back this host, or another', () => {
  const view = open('Used, and elsewhere');
  view.press('button', 'Stop using on this site');
  view.press('button', 'Stop using on crm.brightside-agency.example');
  expect(view.on.onStop.mock.calls).toEqual([
    ['app.agency-one.test'],
    ['crm.brightside-agency.example'],
  ]);
});

test('says why a page is not HighLevel', () => {
  const view = open('Not HighLevel');
  expect(view.root.textContent).toContain('neither its menu nor a builder');
});
