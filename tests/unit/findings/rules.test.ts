import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '@/utils/pixel/findings';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import type { Example } from '@/utils/pixel/findings/example';
import { buildExample } from './build-example';

const folder = fileURLToPath(new URL('../../../utils/pixel/findings/rules', import.meta.url));
const ids = (example: Example) => findFindings(buildExample(example)).map(({ id }) => id);
const title = (example: Example) => JSON.stringify(example).slice(0, 120);

describe('the registry', () => {
  it('holds every rule of the folder, each under the name of its file', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(45);
  });

  it('names only rules that exist where one replaces another', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const replaced = RULES.flatMap((rule) =>
      rule.scope === 'event' ? [] : [...(rule.replaces ?? [])],
    );
    expect(replaced).not.toHaveLength(0);
    expect(replaced.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const { triggers, silent } = rule.examples;

  test.each(triggers.map((example) => ({ title: title(example), example })))(
    'tells of $title',
    ({ example }) => expect(ids(example)).toContain(id),
  );

  test.each(silent.map((example) => ({ title: title(example), example })))(
    'says nothing of $title',
    ({ example }) => expect(ids(example)).not.toContain(id),
  );

  it('speaks in plain, whole sentences', () => {
    const messages = triggers.flatMap((example) =>
      findFindings(buildExample(example)).flatMap((one) => (one.id === id ? one.message : [])),
    );
    const texts = [...messages, rule.why, rule.fix.highLevel, rule.fix.eventsManager];
    for (const text of texts) {
      expect(text).toMatch(/^[“A-Z\d].*[.:]$|^[“A-Z\d].*\)[.]?$|\{.*\}\.?$|(?:order|-1)\.?$/su);
      expect(text).not.toMatch(/!(?!--)|'s |n't|undefined \w|NaN|\bnull\b/);
      expect(text.length).toBeLessThanOrEqual(330);
    }
  });
});
