import { describe, expect, it } from 'vitest';
import { findEventFindings, findFindings } from '@/utils/pixel/findings/find-findings';
import { RULES } from '@/utils/pixel/findings';
import type { Example, ExampleEvent } from '@/utils/pixel/findings/example';
import { buildExample } from './build-example';

const SITE = 'https://www.brightsmile.example';
const CLICK = { fbc: 'fb.1.1794999990000.IwAR0abcDEFghiJKL' };

/** A walk through a funnel as it should be: page view, content, lead, order, and their servers. */
const FUNNEL: ExampleEvent[] = [
  {
    ev: 'PageView',
    ec: '0',
    eid: null,
    dl: `${SITE}/book?utm_source=fb&fbclid=IwAR0abcDEFghiJKL`,
    'cd[value]': null,
    'cd[currency]': null,
  },
  {
    ev: 'SubscribedButtonClick',
    es: 'automatic',
    tm: '3',
    eid: 'ob3_plugin-set_00ff',
    'ud[em]': null,
  },
  {},
  { ev: 'PageView', ec: '0', it: '1795000200000', dl: `${SITE}/thanks`, rl: `${SITE}/book` },
  {
    ev: 'Purchase',
    it: '1795000200000',
    dl: `${SITE}/thanks`,
    rl: `${SITE}/book`,
    eid: 'order-5571',
    'cd[value]': '197.5',
    'cd[contents]': '[{"id":"sku1","quantity":2,"item_price":98.75}]',
    'cd[content_ids]': '["sku1"]',
    'cd[content_type]': 'product',
    'cd[num_items]': '2',
    'cd[order_id]': '5571',
  },
  {
    ev: 'QuizDone',
    it: '1795000200000',
    dl: `${SITE}/thanks`,
    'cd[score]': '8',
    eid: 'quiz-1a2b3c',
  },
].map((event) => ({ ...CLICK, ...event }));

const PARAMETERS = { Email: 'shown', 'Client IP address': 'shown', 'Click ID (fbc)': 'shown' };
const CLEAN: Example = {
  events: FUNNEL,
  rows: [
    { eventId: 'lead-7f3a9c-2', parameters: PARAMETERS, handling: 'Deduplicated' },
    {
      eventName: 'Purchase',
      eventId: 'order-5571',
      seenAt: 1_795_000_250_000,
      parameters: { ...PARAMETERS, value: '197.50', currency: 'USD' },
    },
  ],
  datasetId: '1029384756102938',
  pageState: { locks: [] },
  setup: {
    pixelPlaces: ['Head tracking code'],
    pagePublished: true,
    workflowPublished: true,
    triggers: ['Form Submitted'],
    tokenField: 'custom value',
    optimizeJavaScript: false,
    cookieBanner: true,
    codeWaitsForConsent: true,
    removedCodeIsBack: false,
    stepsWithoutCode: [],
    attributionMissing: false,
    tokenButtonShown: true,
  },
  serverAnswers: [],
};

describe('a set-up without a fault', () => {
  it('gives no finding at all', () => {
    const found = findFindings(buildExample(CLEAN));
    expect(found.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  it('gives none event by event either', () => {
    const { decoded } = buildExample(CLEAN);
    expect(decoded).toHaveLength(FUNNEL.length);
    expect(decoded.flatMap((one) => (one.kind === 'event' ? findEventFindings(one) : []))).toEqual(
      [],
    );
  });

  it('gives none without events', () => {
    expect(findFindings({ decoded: [] })).toEqual([]);
  });
});

/** The faults of an example beside the one it is for: only what must come with it. */
const ALONGSIDE = /^(?:lead-value-missing|event-id-missing|matching-keys-missing)$/;

describe('the examples of every rule', () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))(
    '$id finds only events of its own session',
    ({ rule }) => {
      for (const example of [...rule.examples.triggers, ...rule.examples.silent]) {
        const session = buildExample(example);
        const events = new Set(
          session.decoded.flatMap((one) => (one.kind === 'event' ? one.event : [])),
        );
        for (const finding of findFindings(session)) {
          expect(finding.events.every((event) => events.has(event))).toBe(true);
          expect(finding.rows.every((row) => session.testEvents?.includes(row))).toBe(true);
        }
      }
    },
  );

  it('draw in few other rules', () => {
    const extra = RULES.flatMap((rule) =>
      rule.examples.triggers.map((example) =>
        findFindings(buildExample(example)).filter(
          ({ id }) => id !== rule.id && !ALONGSIDE.test(id),
        ),
      ),
    );
    const many = extra.filter((findings) => findings.length > 3);
    expect(many.map((findings) => findings.map(({ id }) => id))).toEqual([]);
  });
});
