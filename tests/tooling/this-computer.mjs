import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';

/** What finding a browser needs of the computer; tests hand over one that they made up. */
export const thisComputer = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  /** Whether there is a file at that path that may be run. */
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  /** Whether the command ends well; what it prints is dropped. */
  succeeds(command, args) {
    return spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
  },
  /** Runs the command in sight of the person, and tells whether it ended well. */
  run([command, ...args]) {
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return status === 0;
  },
  say: (sentence) => console.log(sentence),
};
