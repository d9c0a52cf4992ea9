import { posix } from 'node:path';
import { findLayer, LAYERS } from './layers.ts';
import type { SourceFile } from './source-file.ts';

/** One sentence for every import that goes against the arrows between the layers. */
export function checkImports(file: SourceFile): string[] {
  const layer = findLayer(file.path);
  if (layer === undefined) return [`${file.path} is in no layer`];
  const { imports, packages } = LAYERS[layer];
  return file.imports.flatMap(({ from }) => {
    const path = resolveImport(from, file.path);
    if (path === null) {
      const isAllowed = packages === null || packages.includes(from);
      return isAllowed ? [] : [`${file.path} (${layer}) imports the package ${from}`];
    }
    const target = findLayer(path);
    if (target === undefined) return [`${file.path} imports ${path}, which is in no layer`];
    // An entry point stands alone: not even another one imports from it.
    if (target === layer && layer !== 'entrypoints') return [];
    if (imports.includes(target)) return [];
    return [`${file.path} (${layer}) imports ${path} (${target})`];
  });
}

/** Path from the top of the checkout that an import names; null for a package. */
export function resolveImport(from: string, importer: string): string | null {
  const bare = from.replace(/\?.*$/, '');
  if (/^[@~]\//.test(bare)) return posix.normalize(bare.slice(2));
  if (/^\.{1,2}(\/|$)/.test(bare)) return posix.join(posix.dirname(importer), bare);
  return null;
}
