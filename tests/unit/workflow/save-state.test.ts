import { expect, test } from 'vitest';
import { describeSaveState, nextSteps, type SaveState } from '@/utils/workflow/save-state';

const CASES: [SaveState, string, string][] = [
  [
    { action: 'unsaved', workflow: 'saved', status: 'draft' },
    'Action unsaved · Workflow saved · Draft',
    'Press Save action, press Save on the workflow, then switch the workflow to Publish.',
  ],
  [
    { action: null, workflow: 'unsaved', status: 'published' },
    'Workflow unsaved · Published',
    'Press Save on the workflow.',
  ],
  [
    { action: 'unseen', workflow: 'saved', status: 'draft' },
    'Workflow saved · Draft',
    'Switch the workflow to Publish.',
  ],
  [{ action: null, workflow: 'saved', status: 'published' }, 'Workflow saved · Published', ''],
  [
    { action: null, workflow: 'unseen', status: 'unseen' },
    '',
    'See that the workflow is published.',
  ],
];

test.each(CASES)('%o', (state, words, next) => {
  expect(describeSaveState(state)).toBe(words);
  expect(nextSteps(state)).toBe(next);
});
