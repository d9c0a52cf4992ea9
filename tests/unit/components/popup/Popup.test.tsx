// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { recommendPlan } from '@/utils/client/set-up-plan';
import type { PopupState } from '@/utils/messaging/popup-state';
import { PLAIN_CHOICES } from '@/utils/pixel/code/pixel-code-choices';
import { POPUP_STATES } from '../../../gallery/popup-states';
import { mount } from '../mount';

function state(name: string): PopupState {
  const found = POPUP_STATES[name];
  if (found === undefined) throw new Error(`The gallery has no state ${name}.`);
  return found.state;
}

function open(given: PopupState | null, problem: string | null = null) {
  const on = {
    onSelectClient: vi.fn(),
    onCreateClient: vi.fn(),
    onRenameClient: vi.fn(),
    onRemoveClient: vi.fn(),
    onRebind: vi.fn(),
    onMoveAccount: vi.fn(),
    onUnbind: vi.fn(),
    onSaveDefaults: vi.fn(),
    onSavePixelCode: vi.fn(),
    onSavePlan: vi.fn(),
    onSaveMergeFields: vi.fn(),
    onApplyStart: vi.fn(),
    onApplyResume: vi.fn(),
    onApplyStop: vi.fn(),
    onApplyClear: vi.fn(),
    onForgetToken: vi.fn(),
    onPaste: vi.fn(),
    onOffer: vi.fn(),
    onTeach: vi.fn(),
    onForgetTaught: vi.fn(),
    onSwitchGuide: vi.fn(),
    onMarkStep: vi.fn(),
  } satisfies Omit<PopupProps, 'state' | 'problem' | 'about'>;
  const about = { version: '0.1.0', userAgent: 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36' };
  return { on, ...mount(<Popup state={given} problem={problem} about={about} {...on} />) };
}

test('nothing but a busy surface before the first answer', () => {
  const view = open(null);
  expect(view.one('main').getAttribute('aria-busy')).toBe('true');
  expect(view.root.textContent).toBe('');
});

test('every captured thing is a line of its own name', () => {
  const view = open(state('Ready to fill'));
  expect(view.one('group', 'Dataset ID').textContent).toContain('1029384756102938');
  expect(view.one('group', 'Access token').textContent).toMatch(/EAAB•••2 h ago/);
  expect(view.one('group', 'Pixel code').textContent).toContain('PageView');
  expect(view.one('group', 'Test code').textContent).toContain('TEST48151');
});

test('forgetting the token asks first', () => {
  const view = open(state('Ready to fill'));
  view.press('button', 'Forget');
  expect(view.on.onForgetToken).not.toHaveBeenCalled();
  view.press('button', 'Keep');
  expect(view.all('button', 'Forget token')).toHaveLength(0);
  view.press('button', 'Forget');
  view.press('button', 'Forget token');
  expect(view.on.onForgetToken).toHaveBeenCalledTimes(1);
});

test('the pixel code is shown on demand', () => {
  const view = open(state('Ready to fill'));
  const line = view.one('group', 'Pixel code');
  expect(line.querySelector('pre')).toBeNull();
  view.press('button', 'View');
  expect(line.querySelector('pre')?.textContent).toContain("fbq('init', '1029384756102938')");
});

test('code of another pixel is called out', () => {
  const view = open(state('Not bound, something missing'));
  expect(view.one('group', 'Pixel code').textContent).toContain(
    'belongs to pixel 1029384756102938, not to the dataset above',
  );
});

test('the offer that is ready is the accent button, and is handed back whole', () => {
  const given = state('Capturing, after a problem');
  const view = open(given);
  const classes = (name: string) => view.one('button', name).className;
  expect(classes('Capture access token')).toContain('pc-button-primary');
  expect(classes('Capture dataset ID')).not.toContain('pc-button-primary');
  view.press('button', 'Capture dataset ID');
  expect(view.on.onOffer).toHaveBeenCalledExactlyOnceWith(given.offers[1]);
});

test('what is not ready is a note, not a button', () => {
  const view = open(state('Not bound, something missing'));
  expect(view.all('button', 'Insert pixel code')).toHaveLength(0);
  expect(view.root.textContent).toContain('The head code field was not found.');
});

test('in the wrong location nothing can be filled, and rebinding is offered', () => {
  const view = open(state('Wrong location'));
  expect(view.root.textContent).toContain('Wrong location');
  expect(view.all('button', 'Fill access token and dataset ID')).toHaveLength(0);
  view.press('button', 'Bind to this location instead');
  expect(view.on.onRebind).toHaveBeenCalledTimes(1);
});

test.each([
  ['Ready to fill', 'Guard on · Location matches'],
  ['Not bound, something missing', 'Not bound yet'],
  ['Another site', 'Guard on · No location in this tab'],
])('the guard says its state in words: %s', (name, words) => {
  expect(open(state(name)).root.textContent).toContain(words);
});

test('without a client it says how one is made', () => {
  const view = open(state('No client yet'));
  expect(view.root.textContent).toContain(
    'Open Events Manager and capture a dataset ID. The client is made from it.',
  );
  expect(view.all('group')).toHaveLength(0);
});

test('a problem is an alert at the top', () => {
  const view = open(state('Ready to fill'), 'The token was not stored. Capture it again.');
  expect(view.one('alert').textContent).toBe('The token was not stored. Capture it again.');
  expect(view.one('main').firstElementChild?.contains(view.one('alert'))).toBe(true);
});

test('a client is chosen by name', () => {
  const view = open(state('Ready to fill'));
  view.type('combobox', 'Client', 'c2');
  expect(view.on.onSelectClient).toHaveBeenCalledExactlyOnceWith('c2');
});

test('a new client gets the name that was typed, trimmed', () => {
  const view = open(state('Ready to fill'));
  view.press('button', 'Client menu');
  view.press('menuitem', 'New client');
  view.submit(view.root.querySelector('.pc-client-name'));
  expect(view.on.onCreateClient).not.toHaveBeenCalled();
  view.type('textbox', 'Client name', '  Harbour Yoga ');
  view.submit(view.root.querySelector('.pc-client-name'));
  expect(view.on.onCreateClient).toHaveBeenCalledExactlyOnceWith('Harbour Yoga');
  expect(view.all('textbox', 'Client name')).toHaveLength(0);
});

test('rename, unbind and remove are in the menu; removing asks first', () => {
  const view = open(state('Ready to fill'));
  const choose = (name: string) => {
    view.press('button', 'Client menu');
    view.press('menuitem', name);
  };
  choose('Rename client');
  view.type('textbox', 'Client name', 'Bright Smile');
  view.submit(view.root.querySelector('.pc-client-name'));
  expect(view.on.onRenameClient).toHaveBeenCalledExactlyOnceWith('c1', 'Bright Smile');
  choose('Unbind from location');
  expect(view.on.onUnbind).toHaveBeenCalledTimes(1);
  choose('Remove client');
  expect(view.on.onRemoveClient).not.toHaveBeenCalled();
  view.press('button', 'Remove client');
  expect(view.on.onRemoveClient).toHaveBeenCalledExactlyOnceWith('c1');
});

test('the menu answers to the arrows and to Escape', () => {
  const view = open(state('Ready to fill'));
  view.press('button', 'Client menu');
  expect(document.activeElement).toBe(view.one('menuitem', 'New client'));
  view.key(view.one('menuitem', 'New client'), 'ArrowUp');
  expect(document.activeElement).toBe(view.one('menuitem', 'Remove client'));
  view.key(view.one('menuitem', 'Remove client'), 'ArrowDown');
  expect(document.activeElement).toBe(view.one('menuitem', 'New client'));
  expect(view.key(view.one('menuitem', 'New client'), 'Escape').defaultPrevented).toBe(true);
  expect(view.all('menuitem')).toHaveLength(0);
  expect(document.activeElement).toBe(view.one('button', 'Client menu'));
});

test('what was not captured can be pasted; the token is hidden while it is typed', () => {
  const ready = state('Ready to fill');
  if (ready.active === null) throw new Error('This state has a client.');
  const view = open({ ...ready, active: { ...ready.active, token: null } });
  view.press('button', 'Paste access token');
  const input = view.root.querySelector<HTMLInputElement>('.pc-paste input');
  expect(input?.type).toBe('password');
  // A password field has no role to find it by.
  void act(() => {
    if (!input) return;
    input.value = 'EAAB';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  view.submit(input?.form ?? null);
  expect(view.on.onPaste).toHaveBeenCalledWith('token', 'EAAB');
});

test('a thing that is not found is a line with what to do, and can be shown', () => {
  const given = state('Not found on this page');
  const view = open(given);
  const line = view.one('group', 'Capture dataset ID');
  expect(line.textContent).toContain('Not found');
  expect(line.textContent).toContain('press Paste');
  expect(view.all('button', 'Capture dataset ID')).toHaveLength(0);
  view.press('button', 'Show me where');
  expect(view.on.onTeach).toHaveBeenCalledExactlyOnceWith(given.offers[0]);
});

test('what was found by less, and where it was shown, says so; the latter is forgotten', () => {
  const given = state('Not found on this page');
  const view = open(given);
  expect(view.root.textContent).toContain('Found, but less surely');
  expect(view.root.textContent).toContain('Found where you showed it');
  view.press('button', 'Forget what was shown for Capture test code');
  expect(view.on.onForgetTaught).toHaveBeenCalledExactlyOnceWith(given.offers[2]);
});

test('the report is offered on pages of ours alone', () => {
  expect(open(state('Another site')).all('button', 'Copy report')).toHaveLength(0);
  expect(open(state('Ready to fill')).all('button', 'Copy report')).toHaveLength(1);
});

test('the set-up plan takes a domain, and says what is none', () => {
  const ready = state('Ready to fill');
  if (ready.active === null) throw new Error('This state has a client.');
  const plan = recommendPlan('Bright Smile Dental');
  const view = open({ ...ready, active: { ...ready.active, plan } });
  const form = () => view.one('textbox', 'Website domain').closest('form');
  view.type('textbox', 'Website domain', 'not a domain');
  view.submit(form());
  expect(view.on.onSavePlan).not.toHaveBeenCalled();
  expect(view.one('alert').textContent).toContain('This is no domain');
  view.type('textbox', 'Website domain', 'funnel.brightsmile.test');
  view.submit(form());
  expect(view.on.onSavePlan).toHaveBeenCalledWith({ ...plan, domain: 'funnel.brightsmile.test' });
});

test('composed code is shown as it will be inserted, and kept with the client', () => {
  const view = open(state('Ready to fill'));
  const code = () => view.one('region', 'Code that is inserted').textContent;
  expect(code()).toContain("fbq('init', '1029384756102938')");
  view.press('radio', 'Composed here');
  view.press('checkbox', 'Wait for HighLevel’s cookie banner');
  expect(code()).toContain("fbq('consent', 'revoke')");
  expect(code()).not.toContain('<noscript>');
  view.submit(view.one('radio', 'Composed here').closest('form'));
  expect(view.on.onSavePixelCode).toHaveBeenCalledExactlyOnceWith({
    ...PLAIN_CHOICES,
    source: 'composed',
    waitsForConsent: true,
  });
});

test('an added Purchase without a value is not kept, and says why', () => {
  const view = open(state('Composed code'));
  expect(view.root.textContent).toContain('The workflow action sends Lead, too');
  view.type('combobox', 'Add an event', 'Purchase');
  expect(view.one('alert').textContent).toContain('Meta requires a value and a currency');
  view.submit(view.one('radio', 'Composed here').closest('form'));
  expect(view.on.onSavePixelCode).not.toHaveBeenCalled();
});
