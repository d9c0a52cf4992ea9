import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * How to call npm: `{ command, args, shell }`, args to be put before npm's own. Where npm's script
 * is known it runs under this very Node, without a shell: that of the npm that started us, else
 * the one that came with Node. Otherwise whatever the PATH calls npm; on Windows that is a batch
 * file, which needs a shell.
 */
export function npmCommand({
  execPath = process.execPath,
  env = process.env,
  platform = process.platform,
  exists = existsSync,
} = {}) {
  const folder = dirname(execPath);
  const script = [
    env.npm_execpath ?? '',
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => /^npm-cli\.c?js$/.test(basename(path)) && exists(path));
  if (script !== undefined) return { command: execPath, args: [script], shell: false };
  if (platform === 'win32') return { command: 'npm.cmd', args: [], shell: true };
  return { command: 'npm', args: [], shell: false };
}
