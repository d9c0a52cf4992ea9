import { expect, test } from 'vitest';
import {
  listChosen,
  startDraft,
  toSetup,
  toggleEvent,
  toggleParameter,
} from '../../replica/events-manager/app/setup-draft.ts';
import type { WizardDraft, WizardStep } from '../../replica/events-manager/wizard-steps.ts';
import {
  EMPTY_DRAFT,
  isStepComplete,
  listWizardSteps,
} from '../../replica/events-manager/wizard-steps.ts';

test.each<[WizardStep, Partial<WizardDraft>, Partial<WizardDraft>]>([
  ['source', { source: 'app' }, { source: 'web' }],
  ['pixel', { pixel: 'new', pixelName: '  ' }, { pixel: 'new', pixelName: 'Lakeside' }],
  ['pixel', { pixel: 'existing' }, { pixel: 'existing', existingId: '1029384756102938' }],
  ['website', { website: 'lakeside.test' }, { domain: 'lakeside.test' }],
  ['way', { way: 'partner' }, { way: 'self' }],
  ['method', {}, { method: 'both' }],
  ['manual', { manual: 'gateway' }, { manual: 'manually' }],
])('%s opens the way on only when it is answered', (step, before, after) => {
  expect(isStepComplete(step, EMPTY_DRAFT)).toBe(false);
  expect(isStepComplete(step, { ...EMPTY_DRAFT, ...before })).toBe(false);
  expect(isStepComplete(step, { ...EMPTY_DRAFT, ...after })).toBe(true);
});

test('the generations differ in who and how, and end alike', () => {
  expect(listWizardSteps('A')).not.toContain('manual');
  expect(listWizardSteps('B')).toContain('way');
  for (const generation of ['A', 'B', 'C'] as const) {
    expect(listWizardSteps(generation).at(-1)).toBe('instructions');
  }
});

test('what was kept is still ticked, and ticking twice changes nothing', () => {
  const kept = {
    domain: 'lakeside.test',
    industry: 'health',
    events: [{ name: 'Lead', parameters: ['em'] }],
    finished: false,
  };
  const start = startDraft(kept);
  const always = ['event_time', 'event_name', 'event_source_url', 'action_source'];
  expect(toSetup(start, 'lakeside.test', false)).toEqual({
    ...kept,
    events: [{ name: 'Lead', parameters: [...always, 'em'] }],
  });
  const more = toggleParameter(toggleEvent(start, 'Schedule'), 'Lead', 'fbc');
  expect(listChosen(more)).toEqual(['Lead', 'Schedule']);
  expect(more.events.Lead).toEqual(expect.arrayContaining(['em', 'fbc']));
  const back = toggleParameter(toggleEvent(more, 'Schedule'), 'Lead', 'fbc');
  expect(listChosen(back)).toEqual(['Lead']);
  expect(back.events.Lead).not.toContain('fbc');
});
