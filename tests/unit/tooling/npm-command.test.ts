import { join } from 'node:path';
import { expect, it } from 'vitest';
import { npmCommand } from '../../tooling/npm-command.mjs';

const folder = join('/', 'programs', 'node');
const execPath = join(folder, 'node');
const started = join('/', 'npm', 'bin', 'npm-cli.js');
const beside = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');

it('uses the npm that started us, under the same Node', () => {
  const env = { npm_execpath: started };
  expect(npmCommand({ execPath, env, exists: () => true })).toEqual({
    command: execPath,
    args: [started],
    shell: false,
  });
});

it.each(['/yarn/bin/yarn.js', '/pnpm/bin/pnpm.cjs', undefined])(
  'uses the npm that came with Node when %s started us',
  (npm_execpath) => {
    expect(npmCommand({ execPath, env: { npm_execpath }, exists: () => true })).toEqual({
      command: execPath,
      args: [beside],
      shell: false,
    });
  },
);

it('falls back to what the PATH calls npm; on Windows a batch file, so through a shell', () => {
  const nowhere = { execPath, env: {}, exists: () => false };
  expect(npmCommand({ ...nowhere, platform: 'linux' })).toEqual({
    command: 'npm',
    args: [],
    shell: false,
  });
  expect(npmCommand({ ...nowhere, platform: 'win32' })).toEqual({
    command: 'npm.cmd',
    args: [],
    shell: true,
  });
});
