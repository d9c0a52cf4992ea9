import { readSources } from '../../architecture/read-sources.ts';
import type { SourceFile } from '../../architecture/source-file.ts';

/** A made-up file of the extension, read for the rules. */
export function readOne(path: string, text: string): SourceFile {
  const [file] = readSources(new Map([[path, text]]));
  if (file === undefined) throw new Error(`${path} was not read`);
  return file;
}
