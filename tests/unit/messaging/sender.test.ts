import { expect, test, vi } from 'vitest';
import { atAddress, identifySender } from '@/utils/messaging/sender';
import { EXTENSION } from '../fake-browser.ts';
import {
  BUILDER,
  EVENTS_MANAGER,
  ownSender,
  PAGE_BUILDER,
  pageSender,
  SHELL,
} from './made-up-senders.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const identify = (reported: unknown) => identifySender(reported, EXTENSION)?.kind;

test.each([
  [pageSender(EVENTS_MANAGER, 0), 'events-manager'],
  [pageSender('https://www.facebook.com', 0), 'events-manager'],
  [pageSender('https://eventsmanager.facebook.com', 0), 'events-manager'],
  [pageSender(SHELL, 0), 'highlevel-shell'],
  [pageSender(PAGE_BUILDER, 3), 'page-builder'],
  [pageSender(BUILDER, 3), 'workflow-builder'],
  [ownSender('popup.html'), 'popup'],
  [ownSender('sidepanel.html'), 'side-panel'],
  [ownSender('events-panel.html'), 'events-panel'],
  [ownSender('popup.html', { frameId: 0, tab: { id: 3 } }), 'popup'],
  [
    ownSender('events-panel.html', { frameId: 4, tab: { id: -1, url: 'devtools://devtools/x' } }),
    'events-panel',
  ],
])('knows the sender: %o', (reported, kind) => {
  expect(identify(reported)).toBe(kind);
});

test('tells tab, frame and document as the browser does', () => {
  expect(identifySender(pageSender(BUILDER, 3), EXTENSION)).toEqual({
    kind: 'workflow-builder',
    tabId: 7,
    frameId: 3,
    documentId: 'document-3',
    origin: BUILDER,
    url: expect.stringContaining(BUILDER) as string,
  });
});

test.each([
  ['a look-alike', 'https://app.gohighlevel.com.evil.test'],
  ['a name that ends alike', 'https://evilapp.gohighlevel.com'],
  ['another port', 'https://app.gohighlevel.com:8443'],
  ["a client's funnel", 'https://funnel.brightsmile.example'],
])('takes %s for a page whose calls may be followed, and no more', (_what, origin) => {
  expect(identify(pageSender(origin, 0))).toBe('followed-page');
  expect(identify(pageSender(origin, 3))).toBe('followed-page');
});

test.each([
  ['another extension', { ...pageSender(SHELL, 0), id: 'x' }],
  ['no ID', { ...pageSender(SHELL, 0), id: undefined }],
  ['plain http', pageSender('http://app.gohighlevel.com', 0)],
  ['an origin that is an address', pageSender('https://app.gohighlevel.com/', 0)],
  ['an opaque origin', pageSender('null', 0)],
  ['an opaque builder', pageSender('null', 3, { url: `${BUILDER}/` })],
  ['no origin', pageSender(SHELL, 0, { origin: undefined })],
  ['the shell in a frame', pageSender(SHELL, 2)],
  ['Events Manager in a frame', pageSender(EVENTS_MANAGER, 2)],
  ['the workflow builder on top', pageSender(BUILDER, 0)],
  ['the page builder on top', pageSender(PAGE_BUILDER, 0)],
  ['a page without a document ID', pageSender(BUILDER, 3, { documentId: undefined })],
  ['a page without a frame ID', pageSender(BUILDER, 3, { frameId: undefined })],
  ['a page without a tab', pageSender(BUILDER, 3, { tab: undefined })],
  ['our popup framed by a site', ownSender('popup.html', { frameId: 2, tab: { id: 3 } })],
  [
    'our panel framed by a site',
    ownSender('events-panel.html', { frameId: 4, tab: { id: -1, url: 'https://evil.test' } }),
  ],
  [
    'our panel in a tab that says devtools',
    ownSender('events-panel.html', { frameId: 4, tab: { id: 3, url: 'devtools://devtools/x' } }),
  ],
  ['another page of ours', ownSender('devtools.html')],
  ['a path that ends alike', ownSender('x/popup.html')],
  ['our worker', ownSender('background.js')],
  ['nothing', undefined],
  ['a text', 'popup'],
])('does not know %s', (_what, reported) => {
  expect(identify(reported)).toBeUndefined();
});

test.each([
  [
    'another dataset of the same site',
    EVENTS_MANAGER,
    `${EVENTS_MANAGER}/events_manager2/list`,
    true,
  ],
  ['an address of another site', EVENTS_MANAGER, 'https://www.facebook.com/events_manager2', false],
  ['what is no address', EVENTS_MANAGER, 'nowhere', false],
  ['no address', EVENTS_MANAGER, undefined, false],
  ['an address of HighLevel', SHELL, `${SHELL}/location/other`, false],
])('where a page says that it is: %s', (_, origin, address, isTaken) => {
  const sender = identifySender(pageSender(origin, 0), EXTENSION);
  if (!sender) throw new Error('This is a sender that we know.');
  const url = isTaken ? address : pageSender(origin, 0).url;
  expect(atAddress(sender, address)).toEqual({ ...sender, url });
});
