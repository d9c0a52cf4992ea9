import { basename } from 'node:path';
import type { SourceFile } from './source-file.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.content)?\.tsx?$/;
const PASCAL = /^([A-Z][a-z0-9]*)+\.tsx$/;
const NO_NAME_AT_ALL = /^(helpers?|commons?|misc|types?|utils?|shared)\.tsx?$/;

/** One sentence when a file is not named after the one thing in it, or exports without a name. */
export function checkName({ path, exports }: SourceFile): string[] {
  const name = basename(path);
  const component = name.replace(/\.tsx$/, '');
  const problems: string[] = [];
  if (!KEBAB.test(name) && !PASCAL.test(name)) problems.push(`${path} is no kebab-case name`);
  if (PASCAL.test(name) && !exports.includes(component)) {
    problems.push(`${path} does not export ${component}`);
  }
  if (NO_NAME_AT_ALL.test(name)) problems.push(`${path} has a name that says nothing`);
  // WXT asks for a default export of entry points, and of nothing else.
  if (exports.includes('default') && !path.startsWith('entrypoints/')) {
    problems.push(`${path} has a default export`);
  }
  return problems;
}
