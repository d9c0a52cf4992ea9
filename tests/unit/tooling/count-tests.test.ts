import { expect, it } from 'vitest';
import { countTests } from '../../tooling/count-tests.mjs';

function report(...files: { status: string; tests: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

it('counts the tests of all files', () => {
  const text = report(
    { status: 'passed', tests: ['passed', 'passed'] },
    { status: 'failed', tests: ['passed', 'failed', 'failed'] },
  );
  expect(countTests(text, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

it('counts a file that could not be loaded, or whose hook failed, as one failure', () => {
  const text = report(
    { status: 'failed', tests: [] },
    { status: 'failed', tests: ['passed', 'skipped'] },
    { status: 'passed', tests: ['passed'] },
  );
  expect(countTests(text, false)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

it('counts an error outside of every test as one failure', () => {
  const text = report({ status: 'passed', tests: ['passed'] });
  expect(countTests(text, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countTests(text, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

it.each([null, '', '{"numTotalTests":', '{}'])(
  'counts a run that left %j as one failure',
  (text) => {
    expect(countTests(text, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  },
);
