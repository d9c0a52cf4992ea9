import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchTable, isWithinBudget } from './bench-table.mjs';
import { makeReady } from './ready.mjs';
import { ROOT } from './root.mjs';

/**
 * `npm run bench`: measures what tests/bench holds and compares it with the budgets. A word after
 * `--` takes only the files whose name has it; `--json` prints the figures for a program to read.
 */
async function bench(words) {
  await makeReady();
  const names = words.filter((word) => !word.startsWith('--'));
  const folder = join(ROOT, 'tests', 'bench');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .sort();
  if (files.length === 0) throw new Error(`No file of tests/bench is named ${names.join(', ')}.`);
  const { tsImport } = await import('tsx/esm/api');
  const figures = [];
  for (const file of files) {
    const { measure } = await tsImport(pathToFileURL(join(folder, file)).href, {
      parentURL: import.meta.url,
      tsconfig: join(ROOT, 'tsconfig.json'),
    });
    figures.push(...(await measure('full')).map((figure) => ({ file, ...figure })));
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const isJson = words.includes('--json');
  console.log(
    isJson ? JSON.stringify({ machine, figures }, null, 2) : benchTable(figures, machine),
  );
  if (!figures.every(isWithinBudget)) process.exitCode = 1;
}

await bench(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
