import { describe, expect, it, test } from 'vitest';
import { CAUSES } from '@/utils/pixel/doctor/causes';
import { diagnose } from '@/utils/pixel/doctor/diagnose';
import type { EvidenceExample } from '@/utils/pixel/doctor/cause';
import { buildEvidence } from './build-evidence';

const found = (example: EvidenceExample) => diagnose(buildEvidence(example)).causes;
const ids = (example: EvidenceExample) => found(example).map(({ id }) => id);
const title = (example: EvidenceExample) => JSON.stringify(example).slice(0, 140);
const rows = (examples: EvidenceExample[]) =>
  examples.map((example) => ({ title: title(example), example }));

it('names each cause once', () => {
  const all = CAUSES.map(({ id }) => id);
  expect(all).toHaveLength(new Set(all).size);
  expect(all.length).toBeGreaterThanOrEqual(30);
});

describe.each(CAUSES.map((cause) => ({ id: cause.id, cause })))('$id', ({ id, cause }) => {
  const { triggers, silent } = cause.examples;

  test.each(rows(triggers))('is told of $title', ({ example }) => {
    expect(ids(example)).toContain(id);
  });

  test.each(rows(silent))('is not told of $title', ({ example }) => {
    expect(ids(example)).not.toContain(id);
  });

  it('speaks in plain, whole sentences', () => {
    const messages = triggers.flatMap((example) =>
      found(example).flatMap((one) => (one.id === id ? one.message : [])),
    );
    for (const text of [...messages, cause.why, cause.fix.highLevel, cause.fix.eventsManager]) {
      expect(text).toMatch(/^[“A-Z\d].*\.$/s);
      expect(text).not.toMatch(/!(?!--)|'s |n't|undefined|NaN|\bnull\b/);
      expect(text.length).toBeLessThanOrEqual(330);
    }
  });
});

const NO_PAGE_CODE = { fbq: false, started: false, pixelScripts: 0, pixelIds: [] };

// What is to be mended first, where several causes are true at once.
test.each<[string, EvidenceExample, string]>([
  [
    'saved, not published',
    { page: NO_PAGE_CODE, findings: [{ id: 'page-not-published', message: 'X.' }] },
    'page-not-published',
  ],
  ['no code, and a form in a frame', { page: { ...NO_PAGE_CODE, formFrames: 1 } }, 'no-base-code'],
  [
    'consent missing, and a form in a frame',
    {
      page: { locks: ['consent'], formFrames: 1 },
      findings: [{ id: 'consent-revoked', message: 'X.' }],
    },
    'consent-revoked',
  ],
  [
    'sent before the panel was open',
    { page: { eventRequests: 3, formFrames: 1 } },
    'sent-before-watching',
  ],
  ['nothing wrong with it', {}, 'nothing-fired'],
])('with %s, the first is %s', (_, example, first) => {
  expect(ids(example)[0]).toBe(first);
});
