// Built-in modules only, here and in what is imported: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOldNode, makeStamp, whyInstall } from './install-state.mjs';
import { isCommand } from './is-command.mjs';
import { npmCommand } from './npm-command.mjs';
import { ROOT } from './root.mjs';

const STAMP = join(ROOT, 'node_modules', '.ready-stamp');

/**
 * Makes the checkout ready to run: Node new enough, the packages as the lock file has them, and
 * the types that WXT generates. Quick when all that is so already. Throws an Error whose message
 * is a sentence for the person.
 */
export async function makeReady() {
  const nodeVersion = process.versions.node;
  const old = describeOldNode(nodeVersion);
  if (old !== null) throw new Error(old);
  const lock = readText(join(ROOT, 'package-lock.json'));
  if (lock === null) throw new Error('The file package-lock.json is missing. Restore it with git.');
  const stamp = readText(STAMP);
  const installed = readText(join(ROOT, 'node_modules', '.package-lock.json'));
  const why = whyInstall({ lock, installed, stamp, nodeVersion });
  if (why !== null) {
    console.log(`${why} Running npm ci.`);
    const { command, args, shell } = npmCommand();
    // The development packages are needed whatever NODE_ENV says.
    const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    run(command, [...args, 'ci', ...options], shell);
  }
  const wanted = makeStamp(lock, nodeVersion);
  if (why !== null || stamp !== wanted) writeFileSync(STAMP, wanted);
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    run(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], false);
  }
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function run(command, args, shell) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return;
  const why = error === undefined ? 'What it said stands above.' : error.message;
  throw new Error(`This command did not succeed: ${[command, ...args].join(' ')}\n${why}`);
}

if (isCommand(import.meta.url)) {
  makeReady().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
