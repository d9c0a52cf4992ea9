import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../replica/highlevel/workflow-builder/action-kinds.ts';
import { DE } from '../../replica/highlevel/workflow-builder/texts/de.ts';
import { ES } from '../../replica/highlevel/workflow-builder/texts/es.ts';
import { TRIGGER_KINDS } from '../../replica/highlevel/workflow-builder/trigger-kinds.ts';

const filters = Object.values(TRIGGER_KINDS).flatMap((filter) => (filter ? [filter.label] : []));
const named = [
  ...Object.keys(TRIGGER_KINDS),
  ...Object.values(ACTION_KINDS).map(({ label }) => label),
  ...filters,
];

describe.each([
  ['German', DE, ['Integration', 'Webhook']],
  ['Spanish', ES, ['Webhook']],
])('the builder in %s', (_, texts, alike) => {
  it('has every text of the other translations, in words of its own', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(DE).sort());
    const untranslated = Object.keys(texts).filter((text) => texts[text]?.trim() === text);
    expect(untranslated).toEqual(alike);
  });

  it('names every trigger, filter and action', () => {
    expect(named.filter((name) => texts[name] === undefined)).toEqual([]);
  });
});
