import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppBundle } from './bundle.ts';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const FOLDER = join(ROOT, '.cache/replica');
/** Stand for everything installed, and for how it is bundled. */
const ALWAYS = ['node_modules/.package-lock.json', 'tests/replica/bundle.ts'];

interface Kept extends AppBundle {
  /** Hash over the contents of `inputs` and of what always counts. */
  key: string;
  /** The app's own source files, from the root of the project. */
  inputs: string[];
}

/**
 * The bundle that was kept for an entry, if none of the files it was made of has changed.
 * undefined too when there is none, or when it cannot be read.
 */
export async function readKeptBundle(entry: string): Promise<AppBundle | undefined> {
  try {
    const kept = JSON.parse(await readFile(placeOf(entry), 'utf8')) as Kept;
    if ((await keyOf(kept.inputs)) !== kept.key) return undefined;
    return { script: kept.script, style: kept.style };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a bundle for the next process. Renaming puts the file there in one step, so that test
 * files that run at the same time never read half of one.
 *
 * @param inputs All files that went into it, as the bundler names them.
 * @param startedAt When bundling began, in ms: a file edited since may be in it in its old state,
 *   and then nothing is kept.
 */
export async function keepBundle(
  entry: string,
  bundle: AppBundle,
  inputs: readonly string[],
  startedAt: number,
): Promise<void> {
  const own = inputs.filter((path) => !path.includes('node_modules/')).sort();
  const changed = await Promise.all(
    own.map(async (path) => (await stat(join(ROOT, path))).mtimeMs),
  );
  if (changed.some((time) => time >= startedAt)) return;
  const kept: Kept = { ...bundle, key: await keyOf(own), inputs: own };
  const place = placeOf(entry);
  await mkdir(dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}`;
  await writeFile(draft, JSON.stringify(kept));
  await rename(draft, place);
}

/** The file that keeps the bundle of an entry. */
export function placeOf(entry: string): string {
  const hash = createHash('sha256').update(entry).digest('hex').slice(0, 12);
  return join(FOLDER, `${basename(dirname(entry))}-${hash}.json`);
}

async function keyOf(inputs: readonly string[]): Promise<string> {
  const paths = [...ALWAYS, ...inputs];
  const contents = await Promise.all(paths.map((path) => readFile(join(ROOT, path))));
  const hash = createHash('sha256');
  contents.forEach((content, index) => {
    hash.update(`${paths[index] ?? ''}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}
