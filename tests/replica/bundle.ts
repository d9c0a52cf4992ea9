import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { keepBundle, readKeptBundle } from './bundle-cache.ts';

/** One app of the replica, ready to serve: one script, and all style sheets it imports. */
export interface AppBundle {
  script: string;
  style: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const bundles = new Map<string, Promise<AppBundle>>();

/**
 * Bundles one app of the replica, once per entry and process, and not at all when none of its
 * files has changed since another process did. JSX follows each file's
 * own `@jsxImportSource` comment. The script is one closed function: serve it with `defer`.
 *
 * @param entry Absolute path of the app's entry file.
 * @throws When the app does not compile; the message names file and line.
 */
export function bundleApp(entry: string): Promise<AppBundle> {
  const known = bundles.get(entry);
  if (known) return known;
  const bundle = readKeptBundle(entry).then((kept) => kept ?? compile(entry));
  bundles.set(entry, bundle);
  return bundle;
}

async function compile(entry: string): Promise<AppBundle> {
  const startedAt = Date.now();
  const result = await build({
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [entry],
    bundle: true,
    write: false,
    // Names the outputs only; nothing is written there.
    outdir: '/bundle',
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    charset: 'utf8',
    sourcemap: false,
    logLevel: 'silent',
    loader: { '.svg': 'text', '.ttf': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  const output = (ending: string) =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const bundle = { script: output('.js'), style: output('.css') };
  // A folder that cannot be written to costs time at the next start, and nothing else.
  await keepBundle(entry, bundle, Object.keys(result.metafile.inputs), startedAt).catch(() => null);
  return bundle;
}
