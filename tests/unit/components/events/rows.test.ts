import { expect, test } from 'vitest';
import { countLine } from '@/components/events/count-line';
import { LEVELS, levelOf } from '@/components/events/draw-timeline';
import { statusPill, statusSentence } from '@/components/events/describe-status';
import { isPersonal, maskParameter, maskValue } from '@/utils/pixel/export/mask-personal';
import { matchingLines } from '@/components/events/matching-keys';
import { preciseTime, rowTime, timeDifference, timeSpan } from '@/components/events/row-time';
import { STATUSES } from '@/utils/pixel/rows/row-columns';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import { madeUpStore } from '../../../gallery/made-up-session';

const { rows } = madeUpStore(12);

test('the count line names every state once, a pair as one', () => {
  const counts = new Map([
    ['Browser only', 6],
    ['Deduplicated', 2],
    ['Server only', 1],
    ['Blocked', 1],
    ['Undecoded', 1],
  ] as const);
  expect(countLine(counts, 11, 11)).toBe(
    '11 events · 1 deduplicated · 6 browser only · 1 server only · 1 blocked · 1 undecoded',
  );
  expect(countLine(new Map([['Browser only', 1]]), 1, 12)).toBe('1 of 12 events · 1 browser only');
  expect(countLine(new Map(), 0, 0)).toBe('0 events');
  expect(countLine(new Map([['Browser only', 1]]), 1, 1)).toBe('1 event · 1 browser only');
});

test('every state has its own shape, and a lone event warns only when there is something to say', () => {
  const byStatus = new Map(rows.map((row) => [row.status, statusPill({ ...row, note: null })]));
  expect(new Set([...byStatus.values()].map(({ shape }) => shape)).size).toBe(5);
  for (const [status, pill] of byStatus) expect(pill.word).toBe(status);
  expect(byStatus.get('Browser only')?.tone).toBe('plain');
  const told = rows.filter(({ status, note }) => status === 'Browser only' && note !== null);
  expect(new Set(told.map((row) => statusPill(row).tone))).toEqual(new Set(['warn']));
});

test.each(STATUSES)('the timeline gives “%s” the tone that the list gives it', (status) => {
  const [row] = rows;
  if (row === undefined) throw new Error('There is no row.');
  // A warning always says what it means.
  for (const note of status === 'Warning' ? ['said'] : [null, 'said'])
    expect(LEVELS[levelOf({ status, note })]).toBe(statusPill({ ...row, status, note }).tone);
});

test('a lone event without an ID is told why nothing can match it', () => {
  const sentences = rows
    .filter(({ status }) => status === 'Browser only')
    .map((row) => statusSentence(row));
  expect(sentences[0]).toContain('It has no event ID');
  expect(sentences[1]).toContain('same name and event ID');
});

test.each([
  ['ud[em]', true],
  ['udff[ph]', true],
  ['cudff[em]', true],
  ['ud', true],
  ['external_id', true],
  ['user_data.em', true],
  ['user_data[ph]', true],
  ['email', true],
  ['cd[firstName]', true],
  ['Phone number', true],
  ['user_data.date_of_birth', true],
  ['cd[value]', false],
  ['eid', false],
  ['fbp', false],
  ['content_name', false],
])('%s is personal: %s', (name, personal) => {
  expect(isPersonal(name)).toBe(personal);
});

test('masking shows four characters of a long value, none of a short one, and no e-mail address', () => {
  expect(maskValue('62a14e44f765419d')).toBe('62a1••••••••');
  expect(maskValue('Ada')).toBe('••••••••');
  const url = 'https://site.example/?mail=ada@mail.example&x=1';
  expect(maskParameter('dl', url)).toBe('https://site.example/?mail=••••@••••&x=1');
  expect(maskParameter('dl', 'https://site.example/?m=ada%40mail.example')).not.toContain('ada');
  expect(maskParameter('cd[value]', '1000')).toBe('1000');
  const customer = '{ "id": 7, "who": [{"phone":"+15557654321"}] }';
  expect(maskParameter('cd[customer]', customer)).not.toContain('7654321');
  expect(maskParameter('cd[contents]', '[ {"id": 7} ]')).toBe('[ {"id": 7} ]');
});

test('matching lists what was sent before what was not, without a score', () => {
  const row = rows[3];
  const lead = row && readDetail(row);
  if (lead?.kind !== 'browser') throw new Error('Row 3 is the browser Lead.');
  const lines = matchingLines(lead.event);
  expect(lines.slice(0, 3).map(({ key }) => key)).toEqual(['em', 'ph', 'fbp']);
  expect(lines.slice(0, 2).map(({ how }) => how)).toEqual([
    'hashed, set by the site',
    'hashed, read from the form',
  ]);
  expect(lines.slice(3).every(({ value }) => value === null)).toBe(true);
  expect(lines).toHaveLength(13);
});

test.each([
  [0, 0, 'at the same time'],
  [0, 1801, '1.8 s later'],
  [1801, 0, '1.8 s earlier'],
  [0, 120_000, '2 min later'],
  [0, 5_400_000, '1.5 h later'],
])('from %d to %d is "%s"', (from, to, words) => {
  expect(timeDifference(from, to)).toBe(words);
});

test('times name the day where there is more than one, and what is not known is not 1970', () => {
  const noon = new Date(2026, 10, 23, 12, 0, 9, 120).getTime();
  expect(rowTime(noon)).toBe('12:00:09');
  expect(preciseTime(noon)).toBe('23 Nov 2026, 12:00:09.120');
  expect(timeSpan(noon, noon + 17_000)).toBe('12:00:09 – 12:00:26');
  expect(timeSpan(noon, noon + 3 * 86_400_000)).toBe('23 Nov, 12:00:09 – 26 Nov, 12:00:09');
  expect([rowTime(0), preciseTime(0)]).toEqual(['–', 'Not known']);
});
