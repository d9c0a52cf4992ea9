import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundle, placeOf, readKeptBundle } from '../../replica/bundle-cache.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUNDLE = { script: 'run()', style: 'a{}' };
const LATER = () => Date.now() + 60_000;

let folder: string;
let entry: string;
let inputs: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
  entry = join(folder, 'main.ts');
  inputs = [relative(ROOT, entry), '../node_modules/not-there/index.js'];
  await writeFile(entry, 'one');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(placeOf(entry), { force: true });
});

test('a bundle is kept while its sources are the same, and dropped when one has changed', async () => {
  expect(await readKeptBundle(entry)).toBeUndefined();
  await keepBundle(entry, BUNDLE, inputs, LATER());
  expect(await readKeptBundle(entry)).toEqual(BUNDLE);
  await writeFile(entry, 'two');
  expect(await readKeptBundle(entry)).toBeUndefined();
  await writeFile(entry, 'one');
  expect(await readKeptBundle(entry)).toEqual(BUNDLE);
});

test('nothing is kept when a source was edited while it was bundled, or is gone', async () => {
  await keepBundle(entry, BUNDLE, inputs, 0);
  expect(await readKeptBundle(entry)).toBeUndefined();
  await keepBundle(entry, BUNDLE, inputs, LATER());
  await rm(entry);
  expect(await readKeptBundle(entry)).toBeUndefined();
});
