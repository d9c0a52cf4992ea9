import { expect, test } from 'vitest';
import { linkOfStep, listHighLevelLinks } from '@/utils/guide/highlevel-links';
import { parseShellUrl } from '@/utils/sites/highlevel/urls';

const LOCATION = { host: 'app.brightside-agency.example', id: 'Pie9yvZA1BYJnWPk99Yj' };

test.each([
  ['funnels', 'funnels'],
  ['websites', 'funnels'],
  ['workflows', 'workflows'],
  ['custom-values', 'settings'],
])('the link %s leads to the screen %s of the client’s own location', (id, screen) => {
  const link = listHighLevelLinks(LOCATION).find((one) => one.id === id);
  expect(parseShellUrl(link?.url ?? '', [LOCATION.host])).toEqual({
    host: LOCATION.host,
    locationId: LOCATION.id,
    screen,
  });
});

test('each row of the journey that is opened has a link', () => {
  const rows = listHighLevelLinks(LOCATION).flatMap((link) => link.rows);
  expect(rows).toEqual(expect.arrayContaining(['2.2', '2.3', '3.1']));
});

test.each([
  ['2.2', 'funnels'],
  ['2.6', 'funnels'],
  ['3.1', 'workflows'],
  ['3.8', 'workflows'],
])('step %s is begun on the screen %s', (step, id) => {
  expect(linkOfStep(step, LOCATION)?.id).toBe(id);
});
