import { expect, test } from 'vitest';
import { clientSchema, datasetIdSchema, locationSchema } from '@/utils/client/client';
import { makeClient } from './make-client.ts';

test.each([
  ['10293847561029', true],
  ['102938475610293847', true],
  ['1029384756102', false],
  ['1029384756102938475', false],
  ['1029384756102938 ', false],
  ['١٠٢٩٣٨٤٧٥٦١٠٢٩٣٨', false],
  ['', false],
])('dataset ID %o: %s', (text, isOne) => {
  expect(datasetIdSchema.safeParse(text).success).toBe(isOne);
});

test.each([
  [{ host: 'app.gohighlevel.com', id: 'Pie9yvZA1BYJnWPk99Yj' }, true],
  [{ host: '', id: 'Pie9yvZA1BYJnWPk99Yj' }, false],
  [{ host: 'a.test', id: 'short' }, false],
  [{ host: 'a.test', id: '../../../../../../../' }, false],
])('location %o: %s', (location, isOne) => {
  expect(locationSchema.safeParse(location).success).toBe(isOne);
});

test('a client holds no token, even when one is put there', () => {
  const parsed = clientSchema.parse({ ...makeClient('a'), token: 'EAAsecret' });
  expect(JSON.stringify(parsed)).not.toContain('EAAsecret');
});
