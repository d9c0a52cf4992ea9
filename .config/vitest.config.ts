import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Looks at what the build made, so it belongs to the project that runs after the build. */
const afterBuild = 'tests/manifest.test.ts';

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: [afterBuild],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', afterBuild],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine takes its time: how long things take is measured elsewhere.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: true,
          // On a machine that nobody watches, one slow moment of a browser is no verdict. By hand
          // the first failure counts: that is how such moments are found and mended.
          retry: process.env['CI'] ? 2 : 0,
        },
      },
    ],
  },
});
