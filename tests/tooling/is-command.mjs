import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the module of that `import.meta.url` is the one that Node was started with. */
export function isCommand(moduleUrl) {
  const started = process.argv[1];
  if (started === undefined) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
  } catch {
    return false;
  }
}
