import type { Content, Part, ScreenModel, Widget } from './screen-model.ts';

function ours(widget: Widget, key: string, content: Content = 'none', isFilled = true): Part {
  return { widget, wording: key, truth: `events-manager.${key}`, content, isFilled };
}

const button = (key: string) => ours('button', key, 'none', false);

function others(widget: Widget, content: Content, keys: string): Part[] {
  return keys
    .split(' ')
    .map((wording) => ({ widget, wording, truth: null, content, isFilled: true }));
}

const OTHER_IDS = others(
  'value',
  'dataset',
  'businessId appId adAccountId catalogueId eventSetId leadId',
);
const OTHER_TOKENS = others(
  'text',
  'token',
  'pageAccessToken webhookAccessToken appSecret verifyToken',
);
/** Shown, not to be filled: called like our fields, and none of them. */
const SHOWN = [
  ...others('value', 'masked', 'accessToken'),
  ...others('value', 'words', 'websiteUrl pixelName industry email phone'),
];
const OTHER_TEXTS = others(
  'text',
  'none',
  'businessName adAccountName eventName privacyUrl callbackUrl businessId appId adAccountId',
);
const OTHER_CHOICES = others('choice', 'none', 'currency timeZone country');
const OTHER_BUTTONS = others(
  'button',
  'none',
  'cancel back save learnMore copyLink emailInstructions connectPartner',
);
const OTHER_PARAMETERS = others(
  'checkbox',
  'none',
  'eventTime eventName eventSourceUrl actionSource userAgent city country externalId leadId dateOfBirth gender postcode',
);

const OTHER_SOURCES = others('radio', 'none', 'app offline crm');
const OTHER_WAYS = others('radio', 'none', 'conversionsApiOnly pixelOnly partner');

/** The same parts may stand a second time under another heading: these are ours. */
const DETAILS = { heading: 'details', rivalHeading: 'website', isTold: true };
const CONVERSIONS_API = { heading: 'conversionsApi', rivalHeading: 'settings', isTold: true };

/** The screens of Events Manager on which something is captured, filled or pointed at. */
export const EVENTS_MANAGER_SCREENS: readonly ScreenModel[] = [
  {
    name: 'settings',
    isDialog: false,
    sections: [
      { ...DETAILS, parts: [ours('value', 'datasetId', 'dataset', false)] },
      { heading: 'conversionsApi', rivalHeading: 'website', parts: [button('generateToken')] },
    ],
    others: [...SHOWN, ...OTHER_IDS, ...OTHER_TOKENS, ...OTHER_TEXTS, ...OTHER_BUTTONS],
  },
  {
    name: 'token',
    isDialog: true,
    sections: [
      { ...CONVERSIONS_API, parts: [ours('text', 'accessToken', 'token', false)] },
      { ...DETAILS, parts: [ours('value', 'datasetId', 'dataset', false)] },
    ],
    others: [...SHOWN, ...OTHER_IDS, ...OTHER_TOKENS, ...OTHER_BUTTONS],
  },
  {
    name: 'start',
    isDialog: false,
    sections: [{ heading: 'settings', parts: [button('connectData'), button('setUpPixel')] }],
    others: [...SHOWN, ...OTHER_IDS, ...OTHER_BUTTONS],
  },
  {
    name: 'data source',
    isDialog: true,
    sections: [
      { heading: 'settings', parts: [ours('radio', 'chooseWeb', 'none', false)] },
      { heading: 'website', parts: [button('next')] },
    ],
    others: [...SHOWN, ...OTHER_SOURCES, ...OTHER_BUTTONS],
  },
  {
    name: 'which pixel',
    isDialog: true,
    sections: [
      {
        heading: 'settings',
        parts: [
          ours('radio', 'newPixel', 'none', false),
          ours('radio', 'existingPixel', 'none', false),
        ],
      },
      { heading: 'website', parts: [button('next')] },
    ],
    others: [...SHOWN, ...OTHER_SOURCES, ...OTHER_BUTTONS],
  },
  {
    name: 'ways to connect',
    isDialog: true,
    sections: [
      {
        heading: 'settings',
        parts: [
          ours('radio', 'pixelAndConversionsApi', 'none', false),
          ours('radio', 'setUpManually', 'none', false),
        ],
      },
      { heading: 'website', parts: [button('finish')] },
    ],
    others: [...SHOWN, ...OTHER_WAYS, ...OTHER_BUTTONS],
  },
  {
    name: 'create pixel',
    isDialog: true,
    sections: [
      {
        heading: 'createPixel',
        rivalHeading: 'settings',
        isTold: true,
        parts: [ours('text', 'pixelName')],
      },
      {
        heading: 'website',
        parts: [ours('text', 'websiteUrl'), button('check'), button('makePixel')],
      },
    ],
    others: [...SHOWN, ...OTHER_TEXTS, ...OTHER_CHOICES, ...OTHER_BUTTONS],
  },
  {
    name: 'industry',
    isDialog: true,
    sections: [
      {
        heading: 'parameters',
        rivalHeading: 'settings',
        isTold: true,
        parts: [ours('choice', 'industry')],
      },
      { heading: 'website', parts: [button('seeInstructions')] },
    ],
    others: [...SHOWN, ...OTHER_CHOICES, ...OTHER_TEXTS, ...OTHER_BUTTONS],
  },
  {
    name: 'parameters',
    isDialog: true,
    sections: [
      { heading: 'parameters', parts: [ours('checkbox', 'eventId')] },
      {
        heading: 'customerInformation',
        rivalHeading: 'installPixel',
        isTold: true,
        parts: 'clientIpAddress email firstName lastName phone clickId browserId'
          .split(' ')
          .map((key) => ours('checkbox', key)),
      },
    ],
    others: [...SHOWN, ...OTHER_PARAMETERS, ...OTHER_PARAMETERS, ...OTHER_TEXTS, ...OTHER_BUTTONS],
  },
  {
    name: 'install pixel',
    isDialog: true,
    sections: [
      { heading: 'installPixel', parts: [button('installManually'), button('copyCode')] },
      { ...DETAILS, parts: [ours('value', 'datasetId', 'dataset', false)] },
    ],
    others: [...SHOWN, ...OTHER_IDS, ...OTHER_BUTTONS],
  },
];
