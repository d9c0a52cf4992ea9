import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CustomerKey, HashedKey } from '@/utils/capi/customer-key';
import { HASHED_KEYS } from '@/utils/capi/customer-key';
import { normalize } from '@/utils/capi/normalize/normalize';
import { makeUserData } from '@/utils/capi/user-data';

/** Inputs, forms and hashes of Meta's documentation, "Customer Information Parameters". */
const META: [key: HashedKey, input: string, form: string, hash: string, country?: string][] = [
  [
    'em',
    ' John_Smith@gmail.com ',
    'john_smith@gmail.com',
    '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
  ],
  [
    'ph',
    '(650)555-1212',
    '16505551212',
    'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
    'US',
  ],
  ['fn', 'Mary', 'mary', '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec'],
  ['fn', '정', '정', '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14'],
  ['fn', 'Valéry', 'valéry', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
  [
    'db',
    '2/16/1997',
    '19970216',
    '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c',
  ],
  [
    'country',
    'United States',
    'us',
    '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
  ],
];

test.each(META)('%s: hashes %j as Meta does', async (key, input, form, hash, country) => {
  const { keys, problems } = await makeUserData({
    [key]: input,
    ...(country === undefined ? {} : { country }),
  });
  expect(problems).toEqual({});
  expect(keys.find((one) => one.key === key)).toEqual({
    key,
    given: input,
    normalized: form,
    sent: hash,
  });
});

/** Further forms: those of Meta's text without a hash, and what follows from its rules. */
const FORMS: [key: CustomerKey, input: string, form: string, country?: string][] = [
  ['em', 'ANNA@Example.CO.UK', 'anna@example.co.uk'],
  ['ph', '+1 650 555 1212', '16505551212'],
  ['ph', '001-650-555-1212', '16505551212'],
  ['ph', '+49 (0)171 2345678', '491712345678'],
  ['ph', '16505551212', '16505551212'],
  ['ph', '\u202a+44 7700 900123\u202c', '447700900123'],
  ['ph', '+44 ( 0 ) 20 7946 0958', '442079460958'],
  ['ph', 'Tel: 0044 20 7946 0958', '442079460958'],
  ['ph', '876 555 0123', '18765550123', 'Jamaica'],
  ['em', 'anna\u200b@example.com', 'anna@example.com'],
  ['em', "o'neil@example.com", "o'neil@example.com"],
  ['fn', 'Mary\u200b', 'mary'],
  ['fn', 'Vale\u0301ry', 'valéry'],
  ['fn', "  Mary-Ann  O'Neil ", 'maryann oneil'],
  ['ct', 'New York', 'newyork'],
  ['ct', 'São Paulo', 'sãopaulo'],
  ['ct', 'St. John’s', 'stjohns'],
  ['st', 'California', 'ca'],
  ['st', 'CA', 'ca', 'us'],
  ['st', 'New South Wales', 'newsouthwales', 'Australia'],
  ['st', 'Georgia', 'ga'],
  ['zp', '94035', '94035'],
  ['zp', '94035-1234', '94035'],
  ['zp', '940351234', '94035', 'us'],
  ['zp', '940351234', '94035'],
  ['zp', '94035 1234', '940351234', 'de'],
  ['zp', '1987', '1987', 'au'],
  ['zp', '75018', '75018', 'fr'],
  ['zp', 'M1 1AE', 'm11ae', 'gb'],
  ['zp', '00-950', '00950', 'pl'],
  ['country', 'UK', 'gb'],
  ['country', 'Germany', 'de'],
  ['country', 'usa', 'us'],
  ['country', 'gb', 'gb'],
  ['country', 'U.S.', 'us'],
  ['country', 'The Netherlands', 'nl'],
  ['country', 'Turkey', 'tr'],
  ['country', 'Czech Republic', 'cz'],
  ['country', 'Hong Kong', 'hk'],
  ['country', "Cote d'Ivoire", 'ci'],
  ['external_id', '5d41402abc4b2a76b9719d911017c592', '5d41402abc4b2a76b9719d911017c592'],
  ['ge', 'Female', 'f'],
  ['ge', ' M ', 'm'],
  ['db', '1997-02-16', '19970216'],
  ['db', '19970216', '19970216'],
  ['db', '16.2.1997', '19970216'],
  ['db', '16/02/1997', '19970216'],
  ['db', '5/5/2001', '20010505'],
  ['external_id', ' Contact-81 ', 'contact-81'],
  ['client_ip_address', ' 203.0.113.7 ', '203.0.113.7'],
  ['client_ip_address', '2001:db8::1', '2001:db8::1'],
  ['fbc', 'fb.1.1596403881668.IwAR0aBcDeF_g-h', 'fb.1.1596403881668.IwAR0aBcDeF_g-h'],
  ['fbp', 'fb.1.1596403881668.1116446470', 'fb.1.1596403881668.1116446470'],
  ['lead_id', '525645896321548', '525645896321548'],
];

test.each(FORMS)('%s: %j becomes %j', (key, input, form, country) => {
  expect(normalize(key, input, country)).toEqual({ ok: true, text: form });
});

/** No form is better than a wrong one: the hash of a wrong form matches nobody, or somebody else. */
const MD5 = '5d41402abc4b2a76b9719d911017c592';
const UNUSABLE: [key: CustomerKey, input: string, problem: RegExp, country?: string][] = [
  ['em', 'anna@example', /email address/],
  ['em', '"anna@example.com"', /email address/],
  ['em', 'mailto:anna@example.com', /email address/],
  ['em', 'Anna <anna@example.com>', /email address/],
  ['em', MD5, /not by SHA-256/],
  ['ph', 'abcdefabcdef12345678abcabcabcabc', /not by SHA-256/],
  ['fn', MD5, /not by SHA-256/],
  ['ln', MD5.toUpperCase(), /not by SHA-256/],
  ['zp', 'a'.repeat(40), /not by SHA-256/],
  ['ct', 'b1'.repeat(64), /not by SHA-256/],
  ['fn', '{{contact.first_name}}', /merge field/],
  ['zp', '{{contact.postal_code}}', /merge field/],
  ['external_id', '{{contact.id}}', /merge field/],
  ['ph', '+1-800-555-CALL', /not a whole phone number/],
  ['ph', '+1 650 555 12123', /not a whole phone number/],
  ['ph', '165055512123', /country code is missing/],
  ['ph', '+1 650 555 1212 ext. 5', /extension/],
  ['ph', '+1 650 555 1212 x12', /extension/],
  ['ph', '+49 30 123456 #7', /extension/],
  ['ph', '11 98765-4321', /country code/],
  ['ph', '15123456789', /country code/, 'Germany'],
  ['em', 'anna @example.com', /email address/],
  ['ph', '650 555 1212', /country code/],
  ['ph', '0171 2345678', /country code/],
  ['ph', '12', /whole phone number/],
  ['fn', '???', /name/],
  ['ct', '12', /city/],
  ['country', 'Atlantis', /country/],
  ['country', 'zz', /country/],
  ['ge', 'other', /empty/],
  ['db', '03/04/1997', /year first/],
  ['db', '1997-02-30', /no such date/],
  ['db', '1897-02-03', /no such date/],
  ['db', 'spring', /not a date/],
  ['client_ip_address', '300.1.1.1', /IP address/],
  ['client_ip_address', '1.2.3.4.', /IP address/],
  ['fbc', 'IwAR0aBcDeF', /click ID/],
  ['fbc', 'fb.1.1596403881.AbC', /seconds/],
  ['fbp', 'fb.1.1596403881668.AbC', /browser ID/],
  ['fbp', 'a'.repeat(64), /without hashing/],
  ['client_user_agent', 'b'.repeat(64), /without hashing/],
  ['lead_id', '12', /15 to 17/],
];

test.each(UNUSABLE)('%s: %j has no form', (key, input, problem, country) => {
  const form = normalize(key, input, country);
  expect(form).toEqual({ ok: false, problem: expect.stringMatching(problem) as string });
});

describe('any text', () => {
  it('normalises to a form that stays as it is, or to a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HASHED_KEYS), fc.string({ unit: 'grapheme' }), (key, text) => {
        const form = normalize(key, text, 'us');
        if (form.ok) expect(normalize(key, form.text, 'us')).toEqual(form);
        else expect(form.problem).toMatch(/\.$/);
      }),
    );
  });
});

it('takes a hash for what it is, and leaves blanks out', async () => {
  const hash = 'A'.repeat(64);
  expect(await makeUserData({ em: hash, ph: '  ' })).toEqual({
    keys: [{ key: 'em', given: hash, normalized: null, sent: 'a'.repeat(64) }],
    problems: {},
  });
});

it('sends what Meta compares itself as it is', async () => {
  const plain = {
    client_ip_address: '203.0.113.7',
    client_user_agent: 'Mozilla/5.0',
    fbc: 'fb.1.1596403881668.AbC',
    fbp: 'fb.1.1596403881668.1116446470',
    lead_id: '525645896321548',
  };
  const { keys } = await makeUserData(plain);
  expect(Object.fromEntries(keys.map(({ key, sent }) => [key, sent]))).toEqual(plain);
});
