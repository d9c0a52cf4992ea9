import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STEP_IDS, type StepId } from '@/utils/guide/journey';
import { judgeGuide, type StepSight } from '@/utils/guide/judge-guide';
import { listSettledSteps } from '@/utils/guide/settled-steps';

const own = (step: StepId, state: StepSight['state'] = 'todo') => ({
  step,
  state,
  isOwnScreen: true,
});
const open = (step: StepId) => ({ step, state: 'todo' as const, isOwnScreen: false });
const upTo = (last: StepId) => STEP_IDS.slice(0, STEP_IDS.indexOf(last) + 1);
const judge = (done: StepId[], sights: StepSight[], settled: StepId[] = []) =>
  judgeGuide({ done, sights, settled });

describe('which step is to be done now', () => {
  test.each<[string, StepId[], StepSight[], StepId | null, boolean]>([
    ['nothing seen: the first', [], [], '1.1', false],
    ['nothing seen: the first that is not done', upTo('1.4'), [], '1.5', false],
    ['the list of datasets', upTo('1.2'), [open('1.3')], '1.3', true],
    ['an overview at the beginning', upTo('1.2'), [open('1.3'), open('1.17')], '1.3', true],
    ['an overview after Finish', upTo('1.16'), [open('1.3'), open('1.17')], '1.17', true],
    ['a dialog, whatever was done before', [], [own('1.8')], '1.8', true],
    ['a dialog that is begun anew', upTo('1.9'), [own('1.4')], '1.4', true],
    [
      'a dialog that was left half way: back to its beginning',
      upTo('1.8'),
      [open('1.3')],
      '1.3',
      true,
    ],
    [
      'two steps of one dialog: the first that is not done',
      [],
      [own('1.6', 'done'), own('1.7')],
      '1.7',
      true,
    ],
    ['Settings, early on', [], [own('3.5'), open('1.3')], '3.5', true],
    ['a screen about what is done: what comes next', upTo('3.5'), [own('3.5')], '3.6', false],
    ['another account than before', upTo('1.8'), [own('1.2'), open('1.3')], '1.2', true],
    ['all done', [...STEP_IDS], [open('1.3')], null, false],
  ])('%s', (_, done, sights, current, isHere) => {
    expect(judge(done, sights)).toMatchObject({ current, isHere });
  });
});

describe('what is done', () => {
  test('is everything that leads to the step that a dialog shows', () => {
    expect(judge([], [own('1.6')]).done).toEqual(['1.3', '1.4', '1.5']);
  });

  test('is taken back by a dialog that shows the step undone, but never what is held', () => {
    expect(judge(upTo('1.9'), [own('1.5')]).done).not.toContain('1.5');
    const held = judge([], [own('1.19')], ['1.19']);
    expect(held.done).toEqual(['1.17', '1.18', '1.19']);
  });

  test('is known of what was captured and bound', () => {
    const client = { pixelCode: null, datasetId: '123456789012345', location: null };
    expect(listSettledSteps(client, true)).toEqual(['3.5', '3.6']);
    expect(listSettledSteps(undefined, false)).toEqual([]);
  });
});

test('whatever is seen: what is to be done is not done, unless it leads to what is', () => {
  const step = fc.constantFrom(...STEP_IDS);
  const sight = fc.record({
    step,
    state: fc.constantFrom('todo' as const, 'done' as const),
    isOwnScreen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), fc.array(sight), fc.array(step), (done, sights, settled) => {
      const judged = judgeGuide({ done, sights, settled });
      for (const one of settled) expect(judged.done).toContain(one);
      if (judged.current === null) expect(judged.done).toHaveLength(STEP_IDS.length);
      if (!judged.isHere && judged.current !== null)
        expect(judged.done).not.toContain(judged.current);
      if (judged.isHere)
        expect(sights.map((one) => `${one.step} ${one.state}`)).toContain(`${judged.current} todo`);
    }),
  );
});
