import ts from 'typescript';
import { countLines } from './count-lines.ts';
import { readGlobals } from './read-globals.ts';
import { readImports } from './read-imports.ts';
import { readExports } from './read-exports.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads source texts (by path from the top of the checkout, `.ts` or `.tsx`) for the rules. The
 * texts are parsed and their names resolved, each file for itself: without any library, so that
 * exactly the names which are nobody's in the file remain as globals.
 */
export function readSources(texts: Map<string, string>): SourceFile[] {
  const parsed = new Map(
    [...texts].map(([path, text]) => [
      path,
      ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true),
    ]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (path) => parsed.get(path),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => parsed.has(path),
    readFile: (path) => texts.get(path),
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    target: ts.ScriptTarget.ESNext,
  };
  const checker = ts.createProgram([...texts.keys()], options, host).getTypeChecker();
  return [...parsed].map(([path, source]) => ({
    path,
    lines: countLines(source.text),
    imports: readImports(source),
    exports: readExports(source),
    globals: readGlobals(source, checker),
    ...readWords(source),
  }));
}

function readWords(source: ts.SourceFile): Pick<SourceFile, 'names' | 'texts'> {
  const names = new Set<string>();
  const texts = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { names, texts };
}
