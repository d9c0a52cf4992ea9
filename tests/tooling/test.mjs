import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { makeReady } from './ready.mjs';
import { runStep } from './run-step.mjs';
import { runSteps, sum, summarize } from './run-steps.mjs';
import { SOAK_ENV, SOAK_STEPS, TEST_STEPS } from './steps.mjs';

/** `npm test`, and with the word "soak" the long run. A hanging browser must not hang it. */
const isSoak = process.argv[2] === 'soak';
const LONGEST_STEP = 15 * 60_000;

async function setUp() {
  try {
    await makeReady();
    return await findBrowser();
  } catch (error) {
    console.error(`\n${error.message}\n\n0 passed, 1 failed`);
    process.exitCode = 1;
    return undefined;
  }
}

const browser = await setUp();
if (browser !== undefined) {
  console.log(`Browser: ${browser}`);
  const folder = mkdtempSync(join(tmpdir(), 'pixel-courier-test-'));
  const env = { ...process.env, CHROME_PATH: browser, ...(isSoak ? SOAK_ENV : {}) };
  const surroundings = { folder, env, timeout: isSoak ? undefined : LONGEST_STEP };
  try {
    const steps = isSoak ? SOAK_STEPS : TEST_STEPS;
    const results = runSteps(steps, (step) => runStep(step, surroundings), console.log);
    console.log(summarize(results));
    if (sum(results).failed > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
