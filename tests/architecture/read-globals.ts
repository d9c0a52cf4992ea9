import ts from 'typescript';
import type { GlobalUse } from './source-file.ts';

/** Every use of a name that the file neither declares nor imports, in the order of the text. */
export function readGlobals(source: ts.SourceFile, checker: ts.TypeChecker): GlobalUse[] {
  const uses: GlobalUse[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && isReference(node) && isUndeclared(node, checker)) {
      uses.push({ name: node.text, use: describeUse(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Whether the identifier refers to something, instead of naming a member or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isImportTypeNode(parent) || ts.isNamespaceExport(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isMetaProperty(parent)) return false;
  if (ts.isNamedTupleMember(parent)) return false;
  const isTag =
    ts.isJsxOpeningElement(parent) ||
    ts.isJsxSelfClosingElement(parent) ||
    ts.isJsxClosingElement(parent);
  return !(isTag && /^[a-z]/.test(node.text));
}

function isUndeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  // The compiler itself knows these two without any library.
  if (node.text === 'globalThis') return true;
  return node.text !== 'undefined' && (symbol?.declarations ?? []).length === 0;
}

function describeUse(node: ts.Identifier): string {
  const { text: name, parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return `${name}.${parent.name.text}`;
  if (ts.isNewExpression(parent) && parent.expression === node) {
    return `new ${name}(${hasArguments(parent) ? '…' : ''})`;
  }
  if (ts.isCallExpression(parent) && parent.expression === node) {
    return `${name}(${hasArguments(parent) ? '…' : ''})`;
  }
  return ts.isPartOfTypeNode(node) || ts.isQualifiedName(parent) ? `type ${name}` : name;
}

function hasArguments(call: ts.NewExpression | ts.CallExpression): boolean {
  return (call.arguments?.length ?? 0) > 0;
}
