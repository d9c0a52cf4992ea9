import { inSlices } from './in-slices';

/** Hands a text to the person as a file; a long one is made bit by bit. */
export async function saveFile(name: string, type: string, parts: Iterable<string>): Promise<void> {
  const written: string[] = [];
  await inSlices(parts, (part) => written.push(part));
  const url = URL.createObjectURL(new Blob(written, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
