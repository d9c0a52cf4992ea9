import { expect, it } from 'vitest';
import { runSteps, sum, summarize, type StepResult } from '../../tooling/run-steps.mjs';

const steps = [{ name: 'lint' }, { name: 'build' }, { name: 'e2e', needs: 'build' }];

function run(failing: string[]): { results: StepResult[]; said: string[]; ran: string[] } {
  const said: string[] = [];
  const ran: string[] = [];
  const results = runSteps(
    steps,
    ({ name }) => {
      ran.push(name);
      const failed = failing.includes(name) ? 1 : 0;
      return { name, passed: 1 - failed, failed, ms: 1234 };
    },
    (line) => said.push(line),
  );
  return { results, said, ran };
}

it('says the name of each step before it, and what came of it with the time after it', () => {
  const { said, ran } = run([]);
  expect(ran).toEqual(['lint', 'build', 'e2e']);
  expect(said.slice(0, 2)).toEqual(['\n── lint', '── lint: 1 passed, 0 failed, 1.2 s']);
});

it('goes on after a failure', () => {
  const { results, ran } = run(['lint']);
  expect(ran).toEqual(['lint', 'build', 'e2e']);
  expect(sum(results)).toEqual({ passed: 2, failed: 1 });
});

it('does not run what needs a failed step, and counts it as failed', () => {
  const { results, said, ran } = run(['build']);
  expect(ran).toEqual(['lint', 'build']);
  expect(said.at(-1)).toBe('\n── e2e: not run, because the build failed');
  expect(sum(results)).toEqual({ passed: 1, failed: 2 });
});

it('ends with the sum alone on the last line', () => {
  expect(summarize(run(['build']).results).split('\n')).toEqual([
    '',
    'lint     1.2 s  1 passed, 0 failed',
    'build    1.2 s  0 passed, 1 failed',
    'e2e      0.0 s  0 passed, 1 failed',
    '',
    '1 passed, 2 failed',
  ]);
});

it('tells what was skipped at its step; the last line stays plain', () => {
  const result = { name: 'e2e', passed: 3, failed: 0, skipped: 2, ms: 100 };
  expect(summarize([result]).split('\n')).toEqual([
    '',
    'e2e    0.1 s  3 passed, 0 failed, 2 skipped',
    '',
    '3 passed, 0 failed',
  ]);
});
