import { expect, test } from 'vitest';
import { formatAddress, parseAddress, type Address } from '../../replica/events-manager/address.ts';

const ID = '1029384756102938';

test.each<[string, Address]>([
  ['/events_manager2/overview', { screen: 'datasets' }],
  ['/events_manager2/', { screen: 'datasets' }],
  ['/events_manager', { screen: 'datasets' }],
  [
    `/events_manager2/list/pixel/${ID}/settings`,
    { screen: 'dataset', kind: 'pixel', id: ID, tab: 'settings' },
  ],
  [
    `/events_manager2/list/dataset/${ID}/test_events`,
    { screen: 'dataset', kind: 'dataset', id: ID, tab: 'test_events' },
  ],
  [
    `/events_manager2/list/dataset/${ID}`,
    { screen: 'dataset', kind: 'dataset', id: ID, tab: 'overview' },
  ],
])('reads %s', (path, address) => {
  expect(parseAddress(path)).toEqual(address);
});

test.each([
  '/tr',
  '/tr/',
  '/privacy_sandbox/pixel/register/trigger/',
  '/events_manager3/overview',
  '/events_manager2/list/dataset/12345/settings',
  `/events_manager2/list/app/${ID}/settings`,
  `/events_manager2/list/dataset/${ID}/billing`,
])('leaves %s to others', (path) => {
  expect(parseAddress(path)).toBeUndefined();
});

test('writes the ad account and the business into the query', () => {
  const address: Address = { screen: 'dataset', kind: 'dataset', id: ID, tab: 'settings' };
  expect(formatAddress(address, { adAccount: '41', businessId: '77' })).toBe(
    `/events_manager2/list/dataset/${ID}/settings?act=41&business_id=77`,
  );
  expect(formatAddress({ screen: 'datasets' }, null)).toBe('/events_manager2/overview');
});
