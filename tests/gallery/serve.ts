/**
 * Serves the gallery on loopback: every surface in its states, without any extension.
 * Run with `npx tsx tests/gallery/serve.ts`; stop with Ctrl+C.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const server = await createServer({
  configFile: false,
  root: `${project}/tests/gallery`,
  cacheDir: `${project}/node_modules/.vite-gallery`,
  resolve: { alias: { '@': project } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 0, fs: { allow: [project] } },
  logLevel: 'warn',
});
await server.listen();
console.log(server.resolvedUrls?.local[0] ?? 'The gallery could not be opened on loopback.');

process.once('SIGINT', () => {
  void server.close();
});
