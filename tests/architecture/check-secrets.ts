import { resolveImport } from './check-imports.ts';
import type { SourceFile } from './source-file.ts';

const VAULT = 'utils/storage/vault';

/** One sentence for every way to an access token that goes around the vault and the background. */
export function checkSecrets(file: SourceFile): string[] {
  if (file.path === `${VAULT}.ts`) return [];
  const keys = [...file.texts].filter((text) => /(^|:)tokens$/.test(text));
  const isBackground = file.path.startsWith('utils/background/');
  const readers = file.imports.filter(
    ({ from, names }) =>
      resolveImport(from, file.path)?.replace(/\.ts$/, '') === VAULT &&
      names.some((name) => name.startsWith('readToken') || name === '*'),
  );
  const isCaller = file.path === 'utils/background/graph/call-graph.ts';
  const forGraph = readers.filter(({ names }) => names.includes('readTokenForGraph'));
  return [
    ...(isCaller ? [] : forGraph).map(() => `${file.path} calls the Graph API beside its caller`),
    ...keys.map((key) => `${file.path} names the secret’s key: ${key}`),
    ...(isBackground ? [] : readers).map(() => `${file.path} can read tokens from the vault`),
  ];
}
