import { expect, test } from 'vitest';
import { parseFillPlace, SHELL_HOSTS } from '@/utils/sites/highlevel/urls';

const HOST = 'https://app.gohighlevel.com';
const LOCATION = 'Pie9yvZA1BYJnWPk99Yj';
const FUNNEL = 'mT4xQ8cLr2VbN6sWd0Ke';
const PAGE = 'hZ7pK3nYw5RtG1uXa9Mq';
const WORKFLOW = '3f0c1d52-8a4e-4b7b-9d61-5c2e7a90b134';

test.each([
  [`/v2/location/${LOCATION}/funnels-websites/funnels/${FUNNEL}/steps/${PAGE}/overview`, FUNNEL],
  [`/location/${LOCATION}/funnels-websites/funnels/${FUNNEL}?tab=1#x`, FUNNEL],
  [`/v2/location/${LOCATION}/page-builder/${PAGE}`, PAGE],
  [`/location/${LOCATION}/automation/workflow/${WORKFLOW}`, WORKFLOW],
  [`/v2/location/${LOCATION}/workflow/${WORKFLOW}/`, WORKFLOW],
])('%s is one place, whose own address is it again', (path, id) => {
  const place = parseFillPlace(HOST + path, SHELL_HOSTS);
  expect(place).toMatchObject({ locationId: LOCATION, id });
  expect(parseFillPlace(place?.url ?? '', SHELL_HOSTS)).toEqual(place);
});

test.each([
  `${HOST}/v2/location/${LOCATION}/funnels-websites/funnels`,
  `${HOST}/v2/location/${LOCATION}/dashboard`,
  `${HOST}/page-builder/${PAGE}`,
  `http://app.gohighlevel.com/location/${LOCATION}/page-builder/${PAGE}`,
  `https://app.gohighlevel.com.test/location/${LOCATION}/page-builder/${PAGE}`,
  `javascript:alert(1)//location/${LOCATION}/page-builder/${PAGE}`,
  '',
])('%s is none', (url) => {
  expect(parseFillPlace(url, SHELL_HOSTS)).toBeUndefined();
});

test('an approved host counts as long as it is given, and no other with it', () => {
  const url = `https://app.agency-one.test/v2/location/${LOCATION}/page-builder/${PAGE}`;
  expect(parseFillPlace(url, SHELL_HOSTS)).toBeUndefined();
  expect(parseFillPlace(url, [...SHELL_HOSTS, 'app.agency-one.test'])).toMatchObject({
    ...{ host: 'app.agency-one.test', kind: 'page', id: PAGE },
  });
  expect(parseFillPlace(url, ['agency-one.test', 'app.agency-one.test:8443'])).toBeUndefined();
});
