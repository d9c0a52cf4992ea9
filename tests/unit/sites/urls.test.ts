import { expect, test } from 'vitest';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { parseShellUrl, SHELL_HOSTS } from '@/utils/sites/highlevel/urls';

/** Each example is run against every detector: the other columns must stay empty. */
const LOCATION = 'Pie9yvZA1BYJnWPk99Yj';
const DATASET = '1029384756102938';

const EVENTS_MANAGER: [url: string, screen: string, datasetId: string | null][] = [
  [
    `https://business.facebook.com/events_manager2/list/dataset/${DATASET}/settings?act=1`,
    'settings',
    DATASET,
  ],
  [
    `https://www.facebook.com/events_manager2/list/pixel/${DATASET}/test_events`,
    'test_events',
    DATASET,
  ],
  [
    `https://eventsmanager.facebook.com/events_manager2/list/dataset/${DATASET}/overview`,
    'overview',
    DATASET,
  ],
  [`https://business.facebook.com/events_manager2/list/dataset/${DATASET}`, 'other', DATASET],
  [
    `https://business.facebook.com/events_manager2/list/dataset/${DATASET}/history`,
    'other',
    DATASET,
  ],
  ['https://business.facebook.com/events_manager2/overview?business_id=7', 'other', null],
  ['https://business.facebook.com/events_manager/', 'other', null],
  ['https://business.facebook.com/events_manager2/list/dataset/123/settings', 'other', null],
];

const SHELL: [url: string, screen: string][] = [
  [`https://app.gohighlevel.com/location/${LOCATION}/dashboard`, 'other'],
  [`https://app.gohighlevel.com/v2/location/${LOCATION}`, 'other'],
  [`https://app.gohighlevel.com/v2/location/${LOCATION}/funnels-websites/funnels`, 'funnels'],
  [
    `https://app.gohighlevel.com/v2/location/${LOCATION}/funnels-websites/funnels/mT4xQ8cLr2VbN6sWd0Ke/settings`,
    'funnel-settings',
  ],
  [
    `https://app.gohighlevel.com/location/${LOCATION}/page-builder/hZ7pK3nYw5RtG1uXa9Mq`,
    'page-builder',
  ],
  [`https://app.gohighlevel.com/location/${LOCATION}/automation/workflows`, 'workflows'],
  [
    `https://app.gohighlevel.com/location/${LOCATION}/workflow/3f0c1d52-8a4e-4b7b-9d61-5c2e7a90b134`,
    'workflow',
  ],
];

const NEITHER = [
  '',
  'not a url',
  'about:blank',
  `http://app.gohighlevel.com/location/${LOCATION}/dashboard`,
  `https://app.gohighlevel.com.evil.test/location/${LOCATION}/dashboard`,
  `https://evil.test/?u=https://app.gohighlevel.com/location/${LOCATION}`,
  `https://app.gohighlevel.com:8443/location/${LOCATION}`,
  'https://app.gohighlevel.com/location/short',
  'https://app.gohighlevel.com/agency_dashboard',
  `https://app.agency-one.test/location/${LOCATION}/dashboard`,
  'https://www.facebook.com/tr/?id=1029384756102938',
  'https://www.facebook.com/events_manager_fan_page',
  `http://business.facebook.com/events_manager2/list/dataset/${DATASET}/settings`,
  `https://business.facebook.com.evil.test/events_manager2/list/dataset/${DATASET}`,
  'https://developers.facebook.com/docs/events_manager2/',
];

test.each(EVENTS_MANAGER)('%s is Events Manager', (url, screen, datasetId) => {
  expect(parseEventsManagerUrl(url)).toMatchObject({ screen, datasetId });
  expect(parseShellUrl(url, SHELL_HOSTS)).toBeUndefined();
});

test.each(SHELL)('%s is a location of HighLevel', (url, screen) => {
  expect(parseShellUrl(url, SHELL_HOSTS)).toEqual({
    host: 'app.gohighlevel.com',
    locationId: LOCATION,
    screen,
  });
  expect(parseEventsManagerUrl(url)).toBeUndefined();
});

test.each(NEITHER)('"%s" is neither', (url) => {
  expect(parseShellUrl(url, SHELL_HOSTS)).toBeUndefined();
  expect(parseEventsManagerUrl(url)).toBeUndefined();
});

test('the ad account and the business are read from the query', () => {
  const place = parseEventsManagerUrl(
    `https://business.facebook.com/events_manager2/list/dataset/${DATASET}/settings?act=41&business_id=77`,
  );
  expect(place).toMatchObject({ adAccount: '41', businessId: '77' });
});
