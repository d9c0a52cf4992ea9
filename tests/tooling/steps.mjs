/** Entry points of the tools, run by this very Node: no shell, so the same on every system. */
const TOOLS = {
  prettier: ['node_modules/prettier/bin/prettier.cjs'],
  eslint: ['node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs'],
  tsc: ['node_modules/typescript/bin/tsc'],
  wxt: ['node_modules/wxt/bin/wxt.mjs'],
  vitest: ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts'],
};

const UNIT = { name: 'unit tests', args: [...TOOLS.vitest, '--project', 'unit'], reports: true };
const BUILD = { name: 'build', args: [...TOOLS.wxt, 'build'] };
const E2E = {
  name: 'end-to-end tests',
  args: [...TOOLS.vitest, '--project', 'e2e'],
  reports: true,
  needs: 'build',
};

/**
 * What `npm test` does, in order. `args` go to Node; `reports` marks Vitest, whose tests are
 * counted one by one; a step whose `needs` failed is not run, and counts as a failure.
 */
export const TEST_STEPS = [
  { name: 'format', args: [...TOOLS.prettier, '--check', '.'] },
  { name: 'lint', args: [...TOOLS.eslint, '--max-warnings', '0', '.'] },
  { name: 'types', args: [...TOOLS.tsc, '--noEmit'] },
  UNIT,
  BUILD,
  E2E,
];

/** What `npm run soak` does: the same tests at full size, told by an environment variable. */
export const SOAK_STEPS = [UNIT, BUILD, E2E];
export const SOAK_ENV = { PIXEL_COURIER_SOAK: '1' };
