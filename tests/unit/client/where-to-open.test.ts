import { expect, test } from 'vitest';
import { findWhereToOpen } from '@/utils/client/where-to-open';

const ID = 'Pie9yvZA1BYJnWPk99Yj';
const BUILT_IN = 'app.gohighlevel.com';
const AGENCY = 'app.agency-one.test';
const at = (host: string, id = ID) => ({ host, id });

test.each([
  ['where the tab shows it', at(BUILT_IN), [AGENCY], at(AGENCY), [BUILT_IN, AGENCY], AGENCY],
  ['where it is bound', at(AGENCY), [], null, [BUILT_IN, AGENCY], AGENCY],
  [
    'not by another location’s tab',
    at(BUILT_IN),
    [],
    at(AGENCY, 'x'),
    [BUILT_IN, AGENCY],
    BUILT_IN,
  ],
  ['on another of its hosts', at(AGENCY), [BUILT_IN], null, [BUILT_IN], BUILT_IN],
  ['where it was, with nothing else left', at(AGENCY), [], null, [BUILT_IN], AGENCY],
] as const)('%s', (_what, location, otherHosts, here, shells, host) => {
  const client = { location, otherHosts: [...otherHosts] };
  expect(findWhereToOpen(client, here, shells)).toEqual(at(host));
});

test('a client without a location is opened nowhere', () => {
  expect(findWhereToOpen({ location: null }, at(AGENCY), [AGENCY])).toBeUndefined();
});
