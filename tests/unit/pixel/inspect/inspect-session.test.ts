import { expect, test } from 'vitest';
import { inspectSession } from '@/utils/pixel/inspect/inspect-session';
import { request } from '../decode-one';

test('each part of a request that cannot be read has its own reason', () => {
  const parts = [1, { id: 'mine', ev: 'Lead' }, { id: '1029384756102938' }, 2];
  const sent = request({
    ...{ method: 'POST', body: JSON.stringify(parts), contentType: 'application/json' },
  });
  const { rows, loose } = inspectSession({ title: null, requests: [sent], unreadable: 0 });
  expect(loose).toEqual([]);
  expect(rows.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
    [expect.stringContaining('its content is empty')],
    [expect.stringContaining('not a number')],
    [expect.stringContaining('names no event')],
    [expect.stringContaining('its content is empty')],
  ]);
});
