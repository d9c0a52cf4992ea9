import { describe, expect, test } from 'vitest';
import { copyKey } from '@/utils/pixel/copy-key';
import { decodeRequest } from '@/utils/pixel/decode';
import { get, HASH, only, request, TR } from './decode-one';

describe('values', () => {
  test.each([
    ['197.5', 197.5],
    ['0', 0],
    ['-3', -3],
    ['0.00', '0.00'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['-0', '-0'],
    ['12,50', '12,50'],
    ['$1,299.00', '$1,299.00'],
    ['12345678901234567890', '12345678901234567890'],
    ['Infinity', 'Infinity'],
    ['NaN', 'NaN'],
    ['true', true],
    ['false', false],
    ['null', 'null'],
    ['', ''],
    ['[1,"a"]', [1, 'a']],
    ['{"a":{"b":[]}}', { a: { b: [] } }],
    ['[1,', '[1,'],
    ['{not json}', '{not json}'],
    [' 5', ' 5'],
  ])('cd[x]=%s', (text, value) => {
    const event = get(`cd[x]=${encodeURIComponent(text)}`);
    expect(event.customData).toEqual({ x: value });
    expect(event.parameters).toContainEqual(['cd[x]', text]);
  });

  const nested = (levels: number) => `${'['.repeat(levels)}"]["${']'.repeat(levels)}`;

  test('JSON that is nested beyond all use stays text, so that it can be written again', () => {
    expect(Array.isArray(get(`cd[x]=${nested(100)}`).customData['x'])).toBe(true);
    expect(get(`cd[x]=${nested(101)}`).customData['x']).toBe(nested(101));
    expect(get(`cd[x]=${nested(20_000)}`).customData['x']).toBe(nested(20_000));
    const flat = JSON.stringify(Array.from({ length: 500 }, () => ({ id: '[[["' })));
    expect(JSON.stringify(get(`cd[x]=${encodeURIComponent(flat)}`).customData['x'])).toBe(flat);
  });

  test('a body that is nested so is a row that cannot be read', () => {
    for (const body of [nested(20_000), `{"id":1,"ev":"Lead","cd":{"x":${nested(20_000)}}}`]) {
      const sent = request({ method: 'POST', body, contentType: 'application/json' });
      expect(decodeRequest(sent)).toMatchObject([{ kind: 'undecoded' }]);
    }
  });

  test('a hostile name changes nothing but its own entry', () => {
    const event = get('cd[__proto__]={"polluted":1}&cd[constructor]=2');
    expect(Object.getPrototypeOf(event.customData)).toBe(Object.prototype);
    expect(Object.keys(event.customData)).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['M%C3%BCller', 'Müller'],
    ['M%FCller', 'M\uFFFDller'],
    ['100%', '100%'],
    ['50%+off', '50% off'],
    ['%zz%C3%BC', '%zzü'],
    ['a%2Bb+c', 'a+b c'],
    ['%F0%9F%A6%B7', '🦷'],
    ['%E7%84%A1%E6%96%99', '無料'],
    ['plain ü', 'plain ü'],
  ])('%s reads %s', (raw, text) => {
    expect(get(`cd[x]=${raw}`).customData).toEqual({ x: text });
  });
});

describe('event ID', () => {
  test.each([
    ['eid=a', 'a', 'site'],
    ['eid[]=a', 'a', 'site'],
    ['eid[0]=a', 'a', 'site'],
    ['eid%5B0%5D=a', 'a', 'site'],
    ['eid=ob3_plugin-set_1', 'ob3_plugin-set_1', 'meta-plugin'],
    ['eid=sgwpixel_plugin-set_1', 'sgwpixel_plugin-set_1', 'meta-plugin'],
    ['eid=pcm_plugin-set_1', 'pcm_plugin-set_1', 'meta-plugin'],
    ['eid=my-plugin-set_1', 'my-plugin-set_1', 'site'],
    ['eid[0]=ob3_plugin-set_1&eid[1]=a', 'a', 'site'],
    ['eid=', null, null],
    ['cd[eventID]=a', null, null],
  ])('%s', (query, eventId, eventIdSource) => {
    expect(get(query)).toMatchObject({ eventId, eventIdSource });
  });
});

describe('the rest of an event', () => {
  test('matching keys with their source and shape', () => {
    const event = get(
      `cud[em]=****@*****&ud[em]=${HASH}&cudff[ph]=%23%23%23&udff[ph]=4155550100&aud[em]=x`,
    );
    expect(event.userData).toEqual([
      { key: 'em', value: HASH, source: 'manual', hashed: true, shape: '****@*****' },
      { key: 'ph', value: '4155550100', source: 'form', hashed: false, shape: '###' },
    ]);
  });

  test.each([
    ['fb.1.1795392933263.194875806411706158', 1, '194875806411706158', null],
    ['fb.2.1795392933263.IwAR0_Te-st.AQ', 2, 'IwAR0_Te-st', 'AQ'],
    ['fb.0.1795392933263.IwAR0.AQABCDEF', 0, 'IwAR0', 'AQABCDEF'],
  ])('cookie %s', (raw, subdomainIndex, payload, appendix) => {
    const cookie = { raw, subdomainIndex, createdAt: 1795392933263, payload, appendix };
    expect(get(`fbp=${raw}&fbc=${raw}`)).toMatchObject({ fbp: cookie, fbc: cookie });
  });

  test.each(['', 'fb.1.x.y', HASH, 'fb.1.1795392933263', 'FB.1.1795392933263.a'])(
    'no cookie of the known shape: %s',
    (raw) => {
      const event = get(`fbp=${raw}&fbc=${raw}`);
      expect(event).toMatchObject({ fbp: null, fbc: null });
      expect(event.parameters).toContainEqual(['fbp', raw]);
    },
  );

  test.each([
    ['dpo=LDU&dpoco=1&dpost=1000', { options: ['LDU'], country: '1', state: '1000' }],
    ['dpo=&dpoco=0&dpost=0', { options: [], country: '0', state: '0' }],
    ['sw=1', null],
  ])('limited data use: %s', (query, limitedDataUse) => {
    expect(get(query).limitedDataUse).toEqual(limitedDataUse);
  });

  test.each([
    ['ts=1795392933263', 1795392933263],
    ['ts=0', 1_795_000_000_000],
    ['ts=soon', 1_795_000_000_000],
    ['ts=99999999999999999999', 1_795_000_000_000],
    ['', 1_795_000_000_000],
  ])('time: %s', (query, timestamp) => {
    expect(get(query).timestamp).toBe(timestamp);
  });

  test.each([
    ['ev=PageView', 'standard'],
    ['ev=pageview', 'custom'],
    ['ev=toString', 'custom'],
    ['ev=SubscribedButtonClick', 'automatic'],
    ['ev=Lead&es=automatic', 'automatic'],
    ['ev=PageView&tm=3', 'automatic'],
    ['ev=Lead&tm=1', 'standard'],
  ])('kind: %s', (query, eventKind) => {
    expect(only({ url: `${TR}?id=1029384756102938&${query}` }).eventKind).toBe(eventKind);
  });

  test('a matching key without a value is not there', () => {
    const event = get('ud[em]=&udff[ph]=&ud[fn]=x');
    expect(event.userData.map(({ key }) => key)).toEqual(['fn']);
    expect(event.parameters).toContainEqual(['ud[em]', '']);
  });

  test('more names of what was stripped than fit into a call', () => {
    expect(get(`rks=${'a,'.repeat(300_000)}`).stripped).toHaveLength(300_000);
  });

  test('what was stripped, the agent, the frame, and empty values as absent', () => {
    const event = get('up=email,phone&rks=["fn"]&a=plhighlevel&if=true&rl=&dl=&v=2.9.324');
    expect(event).toMatchObject({
      stripped: ['email', 'phone', 'fn'],
      agent: 'plhighlevel',
      inFrame: true,
      referrer: null,
      pageUrl: null,
      scriptVersion: '2.9.324',
    });
  });

  test('the privacy-sandbox copy has its event’s key, the next event another', () => {
    const query = 'id=1029384756102938&ev=Lead&eid=lead-1&ts=1795392933263&ec=';
    const copy = only({
      url: `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${query}1`,
    });
    expect(copyKey(copy)).toBe(copyKey(only({ url: `${TR}?${query}1` })));
    expect(copyKey(copy)).not.toBe(copyKey(only({ url: `${TR}?${query}2` })));
  });
});
