import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { makeReady } from './ready.mjs';
import { ROOT } from './root.mjs';

/**
 * `npm start`: builds the extension and opens it in a browser on the replica of both apps, at the
 * first step. Without a display, or with `--headless`, it runs the whole journey by itself.
 */
async function start(words) {
  await makeReady();
  process.env.CHROME_PATH = await findBrowser();
  console.log('Building the extension');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}${built.stderr}`);
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env.DISPLAY) ||
    Boolean(process.env.WAYLAND_DISPLAY);
  const { tsImport } = await import('tsx/esm/api');
  const file = words.includes('--headless') || !hasDisplay ? 'run-journey.ts' : 'open-replica.ts';
  const { run } = await tsImport(pathToFileURL(join(ROOT, 'tests', 'e2e', 'journey', file)).href, {
    parentURL: import.meta.url,
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  await run(ROOT);
}

await start(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
