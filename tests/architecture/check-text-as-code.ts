import type { SourceFile } from './source-file.ts';

const NAMES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
];
const CALLS = /^(eval|new Function|Function\(|document\.write|window\.eval|globalThis\.eval)/;

/** One sentence for every way in which the file could turn a text into markup or code. */
export function checkTextAsCode(file: SourceFile): string[] {
  const names = NAMES.filter((name) => file.names.has(name) || file.texts.has(name));
  const calls = file.globals.map(({ use }) => use).filter((use) => CALLS.test(use));
  return [...names, ...calls].map((what) => `${file.path} turns text into code: ${what}`);
}
