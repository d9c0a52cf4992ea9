import ts from 'typescript';
import type { Import } from './source-file.ts';

/** All that a file imports or re-exports, types included, and `import()` with a plain text. */
export function readImports(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node) => {
    const found = readImport(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return made(node.moduleSpecifier, namesOf(node.importClause));
  if (ts.isExportDeclaration(node)) return made(node.moduleSpecifier, reExported(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return made(node.argument.literal, ['*']);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return made(node.arguments[0], ['*']);
  }
  return undefined;
}

function made(from: ts.Node | undefined, names: string[]): Import | undefined {
  return from !== undefined && ts.isStringLiteralLike(from)
    ? { from: from.text, names }
    : undefined;
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined) return [];
  const names = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  return [
    ...names,
    ...bindings.elements.map((element) => (element.propertyName ?? element.name).text),
  ];
}

function reExported({ exportClause }: ts.ExportDeclaration): string[] {
  if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return ['*'];
  return exportClause.elements.map((element) => (element.propertyName ?? element.name).text);
}
