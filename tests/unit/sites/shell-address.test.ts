import { expect, test } from 'vitest';
import { judgeShellAddress, judgeShellPage } from '@/utils/sites/highlevel/shell-address';

const PATH = '/v2/location/Pie9yvZA1BYJnWPk99Yj/dashboard';

test.each([
  'app.agency-one.test',
  'app.gohighlevel.com',
  'bright-agency.gohighlevel.com',
  'app.leadconnectorhq.com',
  'app.msgsndr.com',
  'crm.highlevel-experts.example',
])('%s may be a shell', (host) => {
  expect(judgeShellAddress(`https://${host}${PATH}`)).toEqual({ ok: true, host });
});

test.each([
  ['http', 'http://app.agency-one.test', /without encryption/],
  ['a port', 'https://app.agency-one.test:8443', /names a port \(8443\)/],
  ['Cyrillic letters', 'https://аpp.gohighlevel.com', /imitate others \(xn--/],
  ['punycode', 'https://app.xn--gency-one-b9a.test', /imitate others/],
  ['the name at the beginning', 'https://app.gohighlevel.com.evil.test', /has HighLevel’s name/],
  ['the name in the middle', 'https://my-gohighlevel.example', /has HighLevel’s name/],
  ['two names below the vendor’s', 'https://a.b.gohighlevel.com', /has HighLevel’s name/],
  ['customers’ pages', 'https://sites.leadconnectorhq.com', /has HighLevel’s name/],
  ['a dot at the end', 'https://app.agency-one.test.', /not the name of a site/],
  ['numbers', 'https://192.0.2.7', /not the name of a site/],
  ['IPv6', 'https://[2001:db8::1]', /not the name of a site/],
  ['one word', 'https://localhost', /not the name of a site/],
])('%s: refused in words', (_what, origin, problem) => {
  expect(judgeShellAddress(`${origin}${PATH}`)).toEqual({
    ok: false,
    problem: expect.stringMatching(problem) as string,
  });
});

test.each([
  'https://business.facebook.com/events_manager2',
  'https://page-builder.leadconnectorhq.com/',
  'https://client-app-automation-workflows.leadconnectorhq.com/',
  'chrome://extensions',
  'about:blank',
  '',
])('%s: nothing to say', (url) => {
  expect(judgeShellAddress(url)).toEqual({ ok: false, problem: null });
});

const AGENCY = 'https://app.agency-one.test';
const page = (path: string, hasMenu: boolean, hasBuilder: boolean, isLoading = false) =>
  judgeShellPage({ url: `${AGENCY}${path}`, hasMenu, hasBuilder, isLoading });

test.each([
  ['menu and path', page(PATH, true, false), true],
  ['the menu above all locations', page('/agency_dashboard', true, false), true],
  ['a builder in a location', page(PATH, false, true), true],
  ['a builder elsewhere', page('/', false, true), /holds one of HighLevel’s builders/],
  ['the path alone', page(PATH, false, false), /menu is not on this page, or not yet/],
  ['a page that loads', page('/', false, false, true), /or not yet/],
  ['any other page', page('/', false, false), /does not look like HighLevel/],
])('a page with %s', (_what, verdict, expected) => {
  if (expected === true) expect(verdict).toEqual({ ok: true, host: 'app.agency-one.test' });
  else
    expect(verdict).toEqual({
      ok: false,
      problem: expect.stringMatching(expected as RegExp) as string,
    });
});

test('all its signs do not make up for the address', () => {
  const url = `http://app.agency-one.test${PATH}`;
  const signs = { url, hasMenu: true, hasBuilder: true, isLoading: false };
  expect(judgeShellPage(signs)).toMatchObject({ ok: false });
});
