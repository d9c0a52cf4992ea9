import { describe, expect, test } from 'vitest';
import { composeBaseCode, planRemove } from '@/utils/pixel/code/base-code';
import { composePixelCode } from '@/utils/pixel/code/compose-pixel-code';
import { PLAIN_CHOICES } from '@/utils/pixel/code/pixel-code-choices';
import { planChanges } from '@/utils/pixel/code/plan-changes';
import { CHAT, PIXEL_A, PIXEL_B, TAG_MANAGER } from './made-up-code';

const A = composeBaseCode(PIXEL_A);
const B = composeBaseCode(PIXEL_B);
const consent = composePixelCode(PIXEL_A, { ...PLAIN_CHOICES, waitsForConsent: true });

function plan(field: string, code: string | null = A) {
  const planned = planChanges(field, PIXEL_A, code);
  if (!planned.ok) throw new Error(planned.problem);
  return planned;
}
const kinds = (field: string, code?: string | null) =>
  plan(field, code).changes.map(({ kind, text }) => [kind, text]);

describe('what can be done to a field, what is advised first', () => {
  test.each<[string, string, string | null, [string, string][]]>([
    ['nothing there', '', A, [['insert', A]]],
    ['other code', CHAT, A, [['insert', `${CHAT}\n${A}`]]],
    [
      'another pixel',
      `${CHAT}\n${B}`,
      A,
      [
        ['replace', `${CHAT}\n${A}`],
        ['beside', `${CHAT}\n${B}\n${A}`],
        ['remove', CHAT],
      ],
    ],
    [
      'another pixel, twice',
      `${B}\n${CHAT}\n${B}`,
      A,
      [
        ['replace', `${A}\n${CHAT}`],
        ['beside', `${B}\n${CHAT}\n${B}\n${A}`],
        ['remove', `\n${CHAT}`],
      ],
    ],
    ['the very code', `${CHAT}\n${A}`, A, [['remove', CHAT]]],
    [
      'other code of the same pixel',
      `${CHAT}\n${A}\n${TAG_MANAGER}`,
      consent,
      [
        ['replace', `${CHAT}\n${consent}\n${TAG_MANAGER}`],
        ['remove', `${CHAT}\n${TAG_MANAGER}`],
      ],
    ],
    [
      'the pixel twice',
      `${A}\n${CHAT}\n${A}`,
      A,
      [
        ['remove-double', `${A}\n${CHAT}`],
        ['remove', `\n${CHAT}`],
      ],
    ],
    ['only taking out is wanted', `${CHAT}\n${A}`, null, [['remove', CHAT]]],
    ['only taking out, and nothing is there', CHAT, null, []],
    [
      'the pixel in the field’s own line breaks',
      `${CHAT}\r\n`,
      A,
      [['insert', `${CHAT}\r\n\r\n${A.replaceAll('\n', '\r\n')}`]],
    ],
  ])('%s', (_what, field, code, expected) => {
    expect(kinds(field, code)).toEqual(expected);
  });

  test('the pixel’s half a script is refused, another’s mistakes are told', () => {
    expect(planChanges(`${CHAT}<script>var half = 1;`, PIXEL_A, A)).toEqual({
      ok: false,
      problem: expect.stringContaining('Repair that first') as string,
    });
    expect(plan(B.replace(/fbq\('track'.*\n/, '')).notes).toEqual([
      expect.stringContaining('no event is fired') as string,
    ]);
  });

  test('two starts in one script are left to the person, with the reason', () => {
    const field = A.replace(/fbq\('init'.*\n/, '$&$&');
    const { times, changes, notes } = plan(field);
    expect(times).toBe(2);
    expect(changes.map(({ kind }) => kind)).toEqual(['remove']);
    expect(notes.join(' ')).toContain('more than once in one script');
  });

  test('a script that does other things too is never taken out', () => {
    const field = A.replace('</script>', 'startChat();</script>');
    expect(plan(field).changes).toEqual([]);
    expect(plan(field).notes.join(' ')).toContain('cannot be taken out safely');
    expect(planRemove(`${A}\n${field}`, PIXEL_A, 'doubles')).toMatchObject({ kind: 'refused' });
  });
});

test('a pixel whose ID the page works out is named, and may be the same one', () => {
  const field = A.replace(`'${PIXEL_A}'`, 'theirId').replace(/<noscript>[^]*<\/noscript>/, '');
  const { now, notes, changes } = plan(field);
  expect(now).toBe('pixel code whose ID cannot be read');
  expect(notes.join(' ')).toContain('each event would count twice');
  expect(changes.map(({ kind }) => kind)).toEqual(['insert']);
});
