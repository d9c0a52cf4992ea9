import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeScreen } from '@/utils/background/describe-screen';

test.each([
  [
    'https://business.facebook.com/events_manager2/list/dataset/1029384756102938/settings?act=4102',
    '/events_manager2/list/dataset/…/settings',
  ],
  [
    'https://app.gohighlevel.com/v2/location/Pie9yvZA1BYJnWPk99Yj/funnels-websites/funnels/x1/settings',
    '/v2/location/…/funnels-websites/funnels/…/settings',
  ],
  ['https://www.facebook.com/', '/'],
  ['not an address', 'unknown'],
])('%s is %s', (address, screen) => {
  expect(describeScreen(address)).toBe(screen);
});

test('nothing but the sites’ own words gets through', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9-]{6,40}$/).filter((text) => text.length > 20);
  fc.assert(
    fc.property(part, part, part, (path, query, hash) => {
      const address = `https://business.facebook.com/events_manager2/${path}?name=${query}#${hash}`;
      return describeScreen(address) === '/events_manager2/…';
    }),
  );
});
