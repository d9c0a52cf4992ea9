import { EMPTY_DEFAULTS } from '../../utils/client/client.ts';
import type { PopupState } from '../../utils/messaging/popup-state.ts';
import { composeBaseCode } from '../../utils/pixel/code/compose-base-code.ts';

const HOUR = 3_600_000;
const now = Date.now();

export const PIXEL_CODE = composeBaseCode('1029384756102938');

type Active = NonNullable<PopupState['active']>;

const dentist: Active = {
  id: 'c1',
  name: 'Bright Smile Dental',
  chosenBy: 'location',
  location: { host: 'app.gohighlevel.com', id: 'Pie9yvZA1BYJnWPk99Yj' },
  datasetId: '1029384756102938',
  token: { prefix: 'EAAB', length: 204, capturedAt: now - 2 * HOUR },
  pixelCode: {
    code: PIXEL_CODE,
    pixelIds: ['1029384756102938'],
    events: ['PageView'],
    capturedAt: now - HOUR,
  },
  testCode: { code: 'TEST48151', capturedAt: now - 8 * 60_000 },
  defaults: {
    ...EMPTY_DEFAULTS,
    actionName: 'Send lead to Meta',
    eventType: 'Funnel Event',
    eventName: 'Lead',
    stageName: '',
    leadValue: '1000',
    currency: 'USD',
    customMapping: '',
  },
};

const SHELL = 'https://app.gohighlevel.com';
const PAGES = `${SHELL}/location/Pie9yvZA1BYJnWPk99Yj`;
const REFUSED =
  'The code in this field ends in half a script. Nothing was changed. Repair that first.';

/** In the middle of a list of four places, with the token kept as a custom value. */
const applying: Active = {
  ...dentist,
  mergeFields: { token: '{{custom_values.meta_access_token}}', datasetId: null },
  seenPlaces: [{ url: `${PAGES}/workflow/1`, label: 'Free consult follow-up' }],
  applyList: {
    clientId: 'c1',
    tabId: 7,
    items: [
      ['Free consult', 'done', ''],
      ['Whitening offer', 'refused', REFUSED],
      ['Implants, spring campaign with a name that is rather long', 'left', ''],
      ['Free consult follow-up', 'left', ''],
    ].map(([label = '', state, note = ''], index) => ({
      ...{ url: `${PAGES}/workflow/${index}`, kind: 'workflow' as const, label, note },
      state: state === 'done' || state === 'refused' ? state : 'left',
    })),
  },
};

const empty: Active = {
  ...dentist,
  id: 'c2',
  name: 'Northwind Roofing and Gutters of Greater Springfield',
  chosenBy: 'dataset',
  location: null,
  datasetId: '558120934477102',
  token: null,
  pixelCode: null,
  testCode: null,
  defaults: EMPTY_DEFAULTS,
};

const clients = [dentist, empty].map(({ id, name }) => ({ id, name }));
const highlevel: PopupState['page'] = {
  kind: 'highlevel',
  host: 'app.gohighlevel.com',
  locationId: 'Pie9yvZA1BYJnWPk99Yj',
  datasetId: null,
};
const fillAction = {
  frameId: 4,
  thing: 'highlevel.fill-action',
  label: 'Fill access token and dataset ID',
  ready: true,
  note: 'Event type, name and lead value come along.',
};
const insertCode = {
  frameId: 0,
  thing: 'highlevel.insert-settings',
  label: 'Insert pixel code',
  ready: false,
  note: 'The head code field was not found. Open the Settings tab of the funnel.',
};
const eventsManager: PopupState['page'] = {
  kind: 'events-manager',
  host: 'business.facebook.com',
  locationId: null,
  datasetId: '558120934477102',
};

/** Made-up states of the popup, by name. */
export const POPUP_STATES: Record<string, { state: PopupState; problem: string | null }> = {
  'Ready to fill': {
    state: { page: highlevel, clients, active: dentist, guard: 'matched', offers: [fillAction] },
    problem: null,
  },
  'Composed code': {
    state: {
      page: highlevel,
      clients,
      active: {
        ...dentist,
        pixelCodeChoices: {
          source: 'composed',
          waitsForConsent: true,
          noscript: true,
          limitedDataUse: false,
          details: ['em', 'ph'],
          events: [{ name: 'Lead', value: '1000', currency: 'USD' }],
        },
      },
      guard: 'matched',
      offers: [fillAction],
    },
    problem: null,
  },
  'Applying to several pages': {
    state: { page: highlevel, clients, active: applying, guard: 'matched', offers: [fillAction] },
    problem: null,
  },
  'Wrong location': {
    state: {
      page: { ...highlevel, locationId: 'Kq82mWcUx0LbTzR5nYd7' },
      clients,
      active: dentist,
      guard: 'wrong-location',
      offers: [fillAction],
    },
    problem: null,
  },
  'Not bound, something missing': {
    state: {
      page: highlevel,
      clients,
      active: {
        ...empty,
        pixelCode: {
          code: PIXEL_CODE,
          pixelIds: ['1029384756102938'],
          events: ['PageView', 'ViewContent', 'InitiateCheckout', 'CompleteRegistration'],
          capturedAt: now - 26 * HOUR,
        },
      },
      guard: 'unbound',
      offers: [insertCode],
    },
    problem: null,
  },
  'Capturing, after a problem': {
    state: {
      page: eventsManager,
      clients,
      active: empty,
      guard: 'off',
      guide: { isOn: true, done: ['1.1', '1.2', '1.3'], current: '1.4', isHere: true },
      accountProblem:
        'This page is in ad account 998877665544332 instead of 410298837465501, where Northwind Roofing and Gutters of Greater Springfield was captured before. Make sure that it is the right one.',
      offers: [
        { frameId: 0, thing: 'em.token', label: 'Capture access token', ready: true, note: '' },
        { frameId: 0, thing: 'em.dataset', label: 'Capture dataset ID', ready: true, note: '' },
      ],
    },
    problem:
      'This token ends in the middle. Copy it again in Events Manager: it is shown only once, so you may have to generate a new one.',
  },
  'Not found on this page': {
    state: {
      page: {
        ...eventsManager,
        screen: '/events_manager2/list/dataset/…/settings',
        language: 'de',
      },
      clients,
      active: empty,
      guard: 'off',
      guide: { isOn: true, done: ['1.1', '1.2'], current: '1.8', isHere: false },
      offers: [
        {
          frameId: 0,
          thing: 'events-manager.dataset-id',
          label: 'Capture dataset ID',
          ready: false,
          note: 'The dataset ID was not found on this screen. Press “Show me where”, or copy it and press Paste beside Dataset ID in this popup.',
          health: 'broken',
          teachable: true,
        },
        {
          frameId: 0,
          thing: 'events-manager.access-token',
          label: 'Capture access token',
          ready: true,
          note: '',
          health: 'degraded',
          score: 92,
          teachable: true,
        },
        {
          frameId: 0,
          thing: 'events-manager.test-code',
          label: 'Capture test code',
          ready: true,
          note: '',
          health: 'taught',
          score: 108,
          teachable: true,
          remembered: true,
        },
      ],
    },
    problem: null,
  },
  'No client yet': {
    state: {
      page: { kind: 'other', host: 'news.example', locationId: null, datasetId: null },
      clients: [],
      active: null,
      guard: 'off',
      offers: [],
    },
    problem: null,
  },
  'Another site': {
    state: {
      page: { kind: 'other', host: 'brightsmile.example', locationId: null, datasetId: null },
      clients,
      active: dentist,
      guard: 'off',
      offers: [],
      guide: { isOn: false, done: [], current: '1.1', isHere: false },
      eventsManagerUrl: 'https://business.facebook.com/events_manager2/overview',
    },
    problem: null,
  },
};
