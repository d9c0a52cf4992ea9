/**
 * Runs the steps one after the other and goes on after a failure, so that one run tells all; only
 * a step whose `needs` failed is left out, and counts as one failure. `run` takes a step and gives
 * `{ name, passed, failed, ms }`. Gives those of all steps.
 */
export function runSteps(steps, run, say) {
  const results = [];
  for (const step of steps) {
    const needed = results.find(({ name }) => name === step.needs);
    if (needed !== undefined && needed.failed > 0) {
      say(`\n── ${step.name}: not run, because the ${step.needs} failed`);
      results.push({ name: step.name, passed: 0, failed: 1, ms: 0 });
      continue;
    }
    say(`\n── ${step.name}`);
    const result = run(step);
    say(`── ${step.name}: ${describe(result)}, ${seconds(result.ms)}`);
    results.push(result);
  }
  return results;
}

/** The table of all steps, and as its last line the plain sum `N passed, N failed`. */
export function summarize(results) {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const lines = results.map(
    (result) =>
      `${result.name.padEnd(width)}  ${seconds(result.ms).padStart(7)}  ${describe(result)}`,
  );
  return ['', ...lines, '', describe(sum(results))].join('\n');
}

/** How many passed and failed in all. */
export function sum(results) {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  };
}

function describe({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
