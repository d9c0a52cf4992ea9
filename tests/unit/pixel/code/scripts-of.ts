import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A script that a browser would run, as a real HTML parser reads it. */
export interface ParsedScript {
  /** Attributes as name and value. */
  attributes: [string, string][];
  content: string;
}

/**
 * The scripts of a document whose head holds this code, in the order in which a browser meets and
 * runs them: in an unclosed table the tree has another one. Those in a template never run and do not
 * count; those in a drawing do, marked by its namespace.
 */
export function scriptsOf(code: string): ParsedScript[] {
  const document = parse(`<!doctype html><html><head>${code}`, { sourceCodeLocationInfo: true });
  return walk(document)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((script) => {
      const attributes = script.attrs.map(({ name, value }): [string, string] => [name, value]);
      const content = script.childNodes.map((text) => ('value' in text ? text.value : '')).join('');
      return { attributes: [['ns', script.namespaceURI], ...attributes], content };
    });
}

const startOf = (element: Element) => element.sourceCodeLocation?.startOffset ?? Infinity;

function walk(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    tree.isElementNode(child) && child.tagName === 'script' ? [child] : walk(child),
  );
}
