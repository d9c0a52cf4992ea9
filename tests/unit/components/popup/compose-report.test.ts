import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeReport } from '@/components/popup/compose-report';
import type { Offer, PopupState } from '@/utils/messaging/popup-state';
import { POPUP_STATES } from '../../../gallery/popup-states';

const ABOUT = {
  version: '0.1.0',
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
};
const SCREEN = '/events_manager2/list/dataset/…/settings';

function stateWith(page: Partial<PopupState['page']>, offers: Offer[]): PopupState {
  const state = POPUP_STATES['Ready to fill']?.state;
  if (!state) throw new Error('The gallery has no such state.');
  return { ...state, page: { ...state.page, kind: 'events-manager', ...page }, offers };
}

const offer = (changes: Partial<Offer>): Offer => ({
  frameId: 0,
  thing: 'events-manager.dataset-id',
  label: 'Capture dataset ID',
  ready: true,
  note: '',
  ...changes,
});

test('it says who, where and how each thing is doing', () => {
  const state = stateWith({ screen: SCREEN, language: 'pt-BR' }, [
    offer({ health: 'degraded', score: 95.4 }),
    offer({ thing: 'events-manager.access-token', ready: false, health: 'broken' }),
    offer({ thing: 'events-manager.test-code', health: 'taught', score: 108 }),
  ]);
  expect(composeReport(state, ABOUT)).toBe(
    [
      'Pixel Courier: health of this page',
      'Extension: 0.1.0',
      'Browser: Chrome 156.0.0.0',
      'Site: events-manager',
      'Screen: /events_manager2/list/dataset/…/settings',
      'Language: pt-BR',
      'events-manager.dataset-id: degraded, score 95',
      'events-manager.access-token: broken',
      'events-manager.test-code: taught, score 108',
    ].join('\n'),
  );
});

test.each([
  ['HeadlessChrome/156.0.1.2 Safari/537.36', 'Chrome 156.0.1.2'],
  ['Chrome/156.0.0.0 Safari/537.36 Edg/156.0.3.1', 'Edge 156.0.3.1'],
  ['Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  ['something else', 'unknown'],
])('the browser in %s is %s', (userAgent, browser) => {
  const report = composeReport(stateWith({}, []), { ...ABOUT, userAgent });
  expect(report).toContain(`Browser: ${browser}\n`);
});

/** What a page, an address or a token could try to bring in: long enough to be told from our words. */
const foreign = fc.oneof(
  fc.stringMatching(/^EAA[A-Za-z0-9]{100,200}$/),
  fc.stringMatching(/^\d{10,18}$/),
  fc.stringMatching(/^[A-Za-z0-9]{20}$/),
  fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/),
);

describe('no text, ID or token of the page gets in', () => {
  test('whichever way it comes', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const state = stateWith(
          {
            screen: `/list/${text}`,
            language: text,
            host: text,
            locationId: text,
            datasetId: text,
          },
          [offer({ thing: text, label: text, note: text }), offer({ note: text, label: text })],
        );
        const about = { version: text, userAgent: text };
        return !composeReport(state, about).includes(text);
      }),
    );
  });

  test('nor anything of the client', () => {
    const report = composeReport(stateWith({ screen: SCREEN }, [offer({})]), ABOUT);
    for (const secret of ['Bright Smile', 'EAAB', '1029384756102938', 'TEST48151', 'Pie9yvZA1BYJ'])
      expect(report).not.toContain(secret);
  });
});
