import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { readAddress, type Address } from './read-address';
import { readAmount } from '@/utils/pixel/findings/amount';
import { findLikelyCurrency, isCurrencyCode } from '@/utils/pixel/findings/currency';
import { findLikeness } from '@/utils/pixel/findings/event-name-likeness';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { PLACEHOLDER_HASHES } from '@/utils/pixel/findings/placeholder-hashes';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import { STANDARD_EVENTS } from '@/utils/pixel/catalog';

test.each([
  [undefined, 'absent', null],
  ['', 'absent', null],
  [' ', 'absent', null],
  [null, 'absent', null],
  [12.5, 'number', 12.5],
  ['0.00', 'number-text', 0],
  ['+5', 'number-text', 5],
  ['.5', 'number-text', 0.5],
  ['12,50', 'decimal-comma', 12.5],
  ['-12,5', 'decimal-comma', -12.5],
  ['1.299,00', 'decimal-comma', 1299],
  ['1 299,00', 'decimal-comma', 1299],
  ['1,299', 'thousands', 1299],
  ['1,299,000.50', 'thousands', 1_299_000.5],
  ['1’299', 'unreadable', null],
  ["1'299.00", 'thousands', 1299],
  ['$10', 'symbol', 10],
  ['-$5', 'symbol', -5],
  ['US$ 10', 'symbol', 10],
  ['10 €', 'symbol', 10],
  ['€12,50', 'symbol', 12.5],
  ['10USD', 'symbol', 10],
  ['10 dollars', 'symbol', 10],
  ['Rs', 'unreadable', null],
  ['abc', 'unreadable', null],
  ['10-20', 'unreadable', null],
  [true, 'unreadable', null],
  [['1'], 'unreadable', null],
  ['undefined', 'placeholder', null],
  ['{{order.total}}', 'placeholder', null],
  ['9'.repeat(60), 'unreadable', null],
] as const)('the amount %j is %s', (value, kind, number) => {
  const json = typeof value === 'object' && value !== null ? [...value] : value;
  expect(readAmount(json)).toMatchObject({ kind, number });
});

describe('event names', () => {
  test.each([
    ['lead', 'Lead', 'case'],
    ['ADDTOCART', 'AddToCart', 'case'],
    ['Purchse', 'Purchase', 'spelling'],
    ['Pruchase', 'Purchase', 'spelling'],
    ['add_to_cart', 'AddToCart', 'spelling'],
    ['Page View', 'PageView', 'spelling'],
    ['CustomiseProduct', 'CustomizeProduct', 'spelling'],
    ['Laed', 'Lead', 'spelling'],
    ['CompletRegistraton', 'CompleteRegistration', 'spelling'],
    ['generate_lead', 'Lead', 'meaning'],
    ['Leads', 'Lead', 'meaning'],
    ['BookedCall', 'Schedule', 'meaning'],
  ] as const)('%s is like %s by %s', (name, standard, how) => {
    expect(findLikeness(name)).toEqual({ standard, how });
  });

  test.each([
    ...['QuizDone', 'Contract', 'Load', 'Read', 'Head', 'VideoPlayed', 'Content', 'Scroll50', ''],
    ...['ñ', 'x'.repeat(200), 'constructor', '__proto__', 'toString', 'Donut', 'Searching'],
  ])('%s is like none', (name) => expect(findLikeness(name)).toBeUndefined());

  it('takes no standard event for anything else', () => {
    for (const name of Object.keys(STANDARD_EVENTS)) expect(findLikeness(name)).toBeUndefined();
  });
});

describe('addresses', () => {
  const odd: [string, Partial<Address>][] = [
    ['https://a.example/x?email=ann%40b.co', { hasEmail: true, contactNames: ['email'] }],
    ['https://a.example/x#/done?e-mail=ann@b.co', { hasEmail: true, contactNames: ['e-mail'] }],
    ['https://a.example/ann%40b.co/x', { hasEmail: true, contactNames: [] }],
    ['https://a.example/x?Phone=%2B1%20415%20555%200111', { contactNames: ['Phone'] }],
    ['https://a.example/x?first_name=Ann&dob=2000-01-31', { personNames: ['first_name', 'dob'] }],
    ['http://LOCALHOST:3000/x', { standing: 'local', hostname: 'localhost' }],
    ['http://[::1]/x', { standing: 'local' }],
    ['file:///C:/x.html', { standing: 'local', hostname: '' }],
    ['https://shop-staging.a.example/', { standing: 'test copy' }],
    ['', { protocol: '', page: '', isOdd: true }],
    ['thank you', { protocol: '', page: 'thank you', isOdd: true }],
  ];
  test.each(odd)('%s', (text, expected) => {
    expect(readAddress(text)).toMatchObject({ ...expected, isOdd: true });
  });

  test.each([
    ...['https://a.example/x?mobile=android&email=&phone=yes&tel=1', 'https://a.example/@ann'],
    ...[
      'https://a.example:8443/x?fbclid=IwAR0abc',
      'https://developers.example/',
      'https://qa.test/',
    ],
    ...['https://a.example/x?email=5d41402abc4b2a76b9719d911017c592', 'https://10.example/'],
  ])('nothing is odd about %s', (text) => {
    expect(readAddress(text)).toMatchObject({ isOdd: false, hasEmail: false });
  });

  it('takes the page, and the click, out of an address', () => {
    expect(readAddress('https://a.example:8443/x/?fbclid=IwAR0&y#z')).toMatchObject({
      page: 'https://a.example:8443/x/',
      hostname: 'a.example',
      fbclid: 'IwAR0',
    });
  });
});

test.each([...PLACEHOLDER_HASHES])('%s is the hash of its text', (hash, text) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});

test('placeholders', () => {
  for (const text of ['undefined', 'NULL', 'NaN', '[object Object]', '{{x}}', '${id}', '%%id%%']) {
    expect(isPlaceholder(text)).toBe(true);
  }
  for (const text of ['', 'undefinedness', 'null-7', '50%', '{a}', '[1]', 'none']) {
    expect(isPlaceholder(text)).toBe(false);
  }
});

test('currencies', () => {
  expect(['USD', 'eur', 'XYZ', 'US', 'toString'].map(isCurrencyCode)).toEqual([
    ...[true, true, false, false, false],
  ]);
  expect(['$', 'dollars', '€', 'Euro', '£', ' usd ', 'coins'].map(findLikelyCurrency)).toEqual([
    ...['USD', 'USD', 'EUR', 'EUR', 'GBP', 'USD', undefined],
  ]);
});

test('text from a page is quoted and cut', () => {
  expect(quote('Lead')).toBe('“Lead”');
  expect(quote('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
  expect(quote(`${'x'.repeat(59)}😀😀`)).toBe(`“${'x'.repeat(59)}…”`);
  expect(enumerate(['a'])).toBe('a');
  expect(enumerate(['a', 'b', 'c'])).toBe('a, b and c');
  expect(enumerate(['a', 'b', 'c'], 1)).toBe('a and 2 more');
});
