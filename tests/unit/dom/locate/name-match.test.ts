import { describe, expect, it } from 'vitest';
import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';

const token = toNameSet(['Access token', 'アクセストークン', 'Erişim belirteci'], ['refresh']);
const fit = (text: string) => fitName(readName(text), token);

describe('a name fits', () => {
  it.each([
    'Access token',
    ' ACCESS  TOKEN *:',
    'Ａｃｃｅｓｓ token',
    'access\u00a0to\u00adken',
    'ERİŞİM BELİRTECİ',
    '▸ Access token ⓘ',
    '\u2068Access\u202ftoken\u2069',
    '\u200eAccess to\u200bken™',
    'ＡＣＣＥＳＳ　ＴＯＫＥＮ：',
  ])('the same whatever its letters and marks: %s', (text) => {
    expect(fit(text)).toBe(1);
  });

  it.each([
    'Your access token',
    'Enter access token (optional)',
    'token, access',
    'アクセス トークン',
    'アクセストークンを入力',
    'Erişim belirteci (isteğe bağlı)',
  ])('a little less with words that change nothing: %s', (text) => {
    expect(fit(text)).toBe(0.95);
  });

  it.each([
    'Page access token',
    'Access token of the webhook',
    'Refresh token',
    'Token',
    'ページアクセストークン',
    'Bağlı erişim belirteci',
    '',
    '***',
    'x'.repeat(500),
  ])('not at all when it says more or less: %s', (text) => {
    expect(fit(text)).toBe(0);
  });
});

it('keeps what a button does', () => {
  const copy = toNameSet(['Copy code'], [], true);
  expect(fitName(readName('COPY CODE'), copy)).toBe(1);
  expect(fitName(readName('Code'), copy)).toBe(0);
  expect(fitName(readName('Select code'), copy)).toBe(0);
});

it('gives names without any letter nothing to fit', () => {
  const empty = toNameSet(['', '***', 'The']);
  expect(fitName(readName('***'), empty)).toBe(0);
  expect(fitName(readName('a'), empty)).toBe(0);
});

it('takes a sharp s for two, as upper case writes it', () => {
  const finish = toNameSet(['Abschließen'], [], true);
  expect(fitName(readName('Abschließen'.toUpperCase()), finish)).toBe(1);
});
