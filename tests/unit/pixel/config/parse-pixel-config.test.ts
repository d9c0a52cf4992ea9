import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { readStartRequest } from '@/utils/pixel/config/config-request';
import { findBlockedHost } from '@/utils/pixel/config/find-blocked-host';
import { parsePixelConfig } from '@/utils/pixel/config/parse-pixel-config';

const ID = '1029384756102938';
const set = (name: string, value: string) => `config.set("${ID}", "${name}", ${value});`;
const optIn = (name: string) => `instance.optIn("${ID}", "${name}", true);`;

const WHOLE = [
  `fbq.registerPlugin("${ID}", {__fbEventsPlugin: 1, plugin: function(fbq, instance, config) {`,
  set('automaticMatching', '{"selectedMatchKeys":["em","ph"]}'),
  'fbq.loadPlugin("identity");',
  optIn('AutomaticMatching'),
  optIn('FirstPartyCookies'),
  optIn('ProtectedDataMode'),
  'config.set(null, "batching", {"batchWaitTimeMs":501});',
  set('prohibitedSources', '{"prohibitedSources":[{"domain":"AB12"}]}'),
  set('unwantedData', '{"blacklisted_keys":{"Lead":{"cd":["x"],"url":["s"]}},"sensitive_keys":{}}'),
  set('eventValidation', '{"unverifiedEventNames":["Lead"],"restrictedEventNames":["Purchase"]}'),
  `fbq.set("estRules", "${ID}", [{"derived_event_name":"Lead","rule_status":"ACTIVE"},{"derived_event_name":"Old","rule_status":"PAUSED"}]);`,
  `instance.configLoaded("${ID}"); }});`,
].join('\n');

describe('parsePixelConfig', () => {
  it('reads everything that a whole answer says', () => {
    expect(parsePixelConfig(WHOLE, ID)).toEqual({
      pixelId: ID,
      state: 'read',
      complete: true,
      features: ['AutomaticMatching', 'FirstPartyCookies', 'ProtectedDataMode'],
      matchKeys: ['em', 'ph'],
      blockedHosts: ['ab12'],
      block: null,
      restrictedEvents: ['Purchase'],
      unverifiedEvents: ['Lead'],
      strippedKeys: [{ eventName: 'Lead', keys: ['x', 's'] }],
      protectedData: true,
      ruleEvents: ['Lead'],
      unread: [],
    });
  });

  test.each<[string, string, object]>([
    ['an unknown ID', '/* empty plugin */', { state: 'unknown pixel' }],
    ['nothing', '', { state: 'unreadable' }],
    ['a page in its place', '<!doctype html><title>Sign in</title>', { state: 'unreadable' }],
    ['another pixel', `instance.optIn("99999999999999", "X", true);`, { state: 'unreadable' }],
    [
      'a block',
      set('prohibitedPixels', '{"lockWebpage":false,"blockReason":"traffic_permissions"}'),
      { state: 'read', block: { reason: 'traffic_permissions' } },
    ],
    [
      'a block without a reason',
      set('prohibitedPixels', '{"lockWebpage":true}'),
      { block: { reason: '' } },
    ],
    // What cannot be read must never pass for what is not there.
    [
      'a block written otherwise',
      set('prohibitedPixels', '{lockWebpage:true}'),
      { unread: ['prohibitedPixels'], block: null },
    ],
    ['a block of another shape', set('prohibitedPixels', '[1]'), { unread: ['prohibitedPixels'] }],
    [
      'a text that ends in a value',
      `${optIn('InferredEvents')}${set('unwantedData', '{"blacklisted_keys":{"Lead"')}`.slice(
        0,
        -2,
      ),
      { state: 'read', complete: false, features: ['InferredEvents'], unread: ['unwantedData'] },
    ],
    [
      'matching that is off',
      set('automaticMatching', '{"selectedMatchKeys":["em"]}'),
      { matchKeys: null },
    ],
    [
      'code with such names',
      'a.config.set(b,c,d);config.set(b.id,"x",e)' + optIn('Y'),
      { features: ['Y'] },
    ],
    [
      'braces in texts',
      set('unwantedData', '{"blacklisted_keys":{"}{\\"":{"cd":[]}}}') + optIn('Z'),
      { features: ['Z'], unread: [] },
    ],
  ])('of %s says so', (_, text, expected) => {
    expect(parsePixelConfig(text, ID)).toMatchObject(expected);
  });

  it('takes any cut of a whole answer without an exception, and never finds more in it', () => {
    const whole = parsePixelConfig(WHOLE, ID);
    fc.assert(
      fc.property(fc.nat(WHOLE.length), fc.nat(WHOLE.length), fc.string(), (from, to, filling) => {
        const text = WHOLE.slice(0, from) + filling + WHOLE.slice(to);
        expect(() => parsePixelConfig(text, ID)).not.toThrow();
        const cut = parsePixelConfig(WHOLE.slice(0, from), ID);
        expect(whole.features).toEqual(expect.arrayContaining([...cut.features]));
      }),
    );
  });

  it('reads what only looks like calls in one pass', () => {
    const hostile = 'config.set("1","a",[{'.repeat(50_000);
    expect(parsePixelConfig(hostile, ID)).toMatchObject({ state: 'unreadable', complete: false });
    const open = `config.set("${ID}", "x", `.repeat(50_000);
    expect(parsePixelConfig(open, ID).blockedHosts).toEqual([]);
  });
});

test.each([
  ['https://connect.facebook.net/en_US/fbevents.js', { kind: 'script' }],
  [`https://connect.facebook.net/signals/config/${ID}?v=2.9.324`, { kind: 'config', pixelId: ID }],
  ['https://connect.facebook.net/signals/plugins/identity.js', undefined],
  ['https://example.com/?u=https://connect.facebook.net/en_US/fbevents.js', undefined],
  ['no address of connect.facebook.net', undefined],
])('tells what %s is', (url, expected) => {
  expect(readStartRequest(url)).toEqual(expected);
});

describe('findBlockedHost', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');

  test.each([
    ['offer.brightsmile.example', ['offer.brightsmile.example'], 'offer.brightsmile.example'],
    ['offer.brightsmile.example', ['brightsmile.example'], 'brightsmile.example'],
    ['brightsmile.example', ['offer.brightsmile.example'], null],
    ['brightsmile.example', ['example'], null],
    ['localhost', ['localhost'], 'localhost'],
    ['Offer.BrightSmile.Example', ['offer.brightsmile.example'], 'offer.brightsmile.example'],
  ])('%s, with %j blocked', async (hostname, blocked, expected) => {
    expect(await findBlockedHost(blocked.map(hash), hostname)).toBe(expected);
  });
});
