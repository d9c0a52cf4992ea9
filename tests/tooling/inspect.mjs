import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

const USAGE =
  'Say which file to inspect: npm run inspect -- FILE [--json]. FILE is a HAR or a recording, - is the standard input.';

/**
 * `npm run inspect -- FILE [--json]`: decodes the pixel events of a HAR or a recording and tells
 * what is wrong with them. Exit code 0 without errors, 1 with errors, 2 when the file cannot be read.
 */
async function inspect(words) {
  const known = words.filter((word) => word.startsWith('--') && word !== '--');
  const files = words.filter((word) => !word.startsWith('--'));
  const [file] = files;
  const odd = known.find((word) => word !== '--json');
  if (odd !== undefined) return fail(`There is no option ${odd}. ${USAGE}`);
  if (file === undefined || files.length > 1) return fail(USAGE);
  const text = readText(file);
  if (text === null) return undefined;
  if (!makeReady())
    return fail('The project could not be made ready; what went wrong stands above.');
  const { tsImport } = await import('tsx/esm/api');
  const source = join(ROOT, 'utils', 'pixel', 'inspect', 'inspect-capture.ts');
  const { inspectCapture } = await tsImport(pathToFileURL(source).href, {
    parentURL: import.meta.url,
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  const { exitCode, lines, notes } = inspectCapture(
    text,
    known.includes('--json') ? 'json' : 'report',
  );
  process.exitCode = exitCode;
  for (const note of notes) console.error(note);
  return print(lines);
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

/** npm starts commands in the project’s folder; the person’s own is in INIT_CWD. */
function readText(file) {
  const path = file === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', file);
  try {
    return decode(readFileSync(path));
  } catch (error) {
    fail(`The file ${file} cannot be read: ${describe(error)}`);
    return null;
  }
}

/** Windows writes UTF-16 where output is sent to a file; its mark stands in front. */
function decode(bytes) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
}

function describe(error) {
  if (error.code === 'ENOENT') return 'there is no such file.';
  if (error.code === 'EISDIR') return 'it is a folder.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'permission is denied.';
  if (error.code === 'ERR_STRING_TOO_LONG' || error.code === 'ERR_FS_FILE_TOO_LARGE')
    return 'it is too large. Save it again without content, or filter it to facebook.com first.';
  return `${error.message}.`;
}

/** In a process of its own, so that nothing but the result goes to the standard output. */
function makeReady() {
  const script = fileURLToPath(new URL('ready.mjs', import.meta.url));
  return spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] }).status === 0;
}

/** Writes no faster than the reader reads; a reader that has seen enough ends it quietly. */
async function print(lines) {
  const { stdout } = process;
  stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  for (const line of lines) {
    if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
  }
}

await inspect(process.argv.slice(2));
