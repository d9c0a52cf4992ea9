import { describe, expect, test } from 'vitest';
import { clientSchema } from '@/utils/client/client';
import { recommendPlan, setUpPlanSchema } from '@/utils/client/set-up-plan';
import { readDomain } from '@/utils/client/website-domain';
import { makeClient } from './make-client.ts';

describe('the recommended plan', () => {
  test('names the pixel after the client, and sends what the help article sends', () => {
    const plan = recommendPlan('Bright Smile Dental');
    expect(setUpPlanSchema.parse(plan)).toEqual(plan);
    expect(plan.pixelName).toBe('Bright Smile Dental');
    expect(plan.domain).toBe('');
    expect(plan.parameters).toEqual([
      'event_id',
      'client_ip_address',
      'em',
      'fn',
      'ln',
      'fbc',
      'fbp',
    ]);
  });

  test('keeps to the length that Events Manager takes', () => {
    const { pixelName } = recommendPlan(`${'x'.repeat(49)} and more`);
    expect(pixelName).toBe('x'.repeat(49));
  });

  test('is a new one each time', () => {
    recommendPlan('a').parameters.pop();
    expect(recommendPlan('a').parameters).toHaveLength(7);
  });
});

test.each([
  [{ pixelName: 'x'.repeat(51) }],
  [{ industry: 'mining' }],
  [{ events: ['lead'] }],
  [{ events: ['Lead', 'Lead'] }],
  [{ parameters: ['em', 'access_token'] }],
  [{ parameters: ['em', 'em'] }],
  [{ domain: null }],
])('a plan with %j is none', (change) => {
  expect(setUpPlanSchema.safeParse({ ...recommendPlan('a'), ...change }).success).toBe(false);
});

describe('a client', () => {
  test('that was stored before there were plans is still one', () => {
    const stored: unknown = JSON.parse(JSON.stringify(makeClient('a')));
    expect(stored).not.toHaveProperty('plan');
    expect(clientSchema.parse(stored)).toEqual(makeClient('a'));
  });

  test('keeps its plan', () => {
    const client = makeClient('a', { plan: { ...recommendPlan('a'), industry: null } });
    expect(clientSchema.parse(JSON.parse(JSON.stringify(client)))).toEqual(client);
  });
});

test.each([
  ['www.example.com', 'www.example.com'],
  [' https://Go.Lakeside.test/start?x=1 ', 'go.lakeside.test'],
  ['http://lakeside.test:8080', 'lakeside.test'],
  ['zahnarzt-münchen.de', 'xn--zahnarzt-mnchen-8vb.de'],
  ['', undefined],
  ['lakeside', undefined],
  ['our funnel', undefined],
  ['localhost:3000', undefined],
  ['192.168.0.1', undefined],
  ['ftp://lakeside.test', undefined],
  ['lakeside..test', undefined],
  ['-a.test', undefined],
  ['javascript:alert(1)', undefined],
])('the domain of %j', (text, domain) => {
  expect(readDomain(text)).toBe(domain);
});
