import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { ROOT } from './root.mjs';

/**
 * Runs one step in sight of the person. `folder` takes Vitest's report; `timeout` is in ms,
 * undefined for none. Gives `{ name, passed, failed, ms }`.
 */
export function runStep(step, { folder, env, timeout }) {
  const report = join(folder, `${step.name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = step.reports === true ? [...step.args, ...reporters] : step.args;
  const startedAt = Date.now();
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    timeout,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ms = Date.now() - startedAt;
  if (error !== undefined) console.error(`The step "${step.name}" broke off: ${error.message}`);
  return { name: step.name, ms, ...count(step, status === 0, report) };
}

function count(step, endedWell, report) {
  if (step.reports !== true) return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1 };
  return countTests(existsSync(report) ? readFileSync(report, 'utf8') : null, endedWell);
}
