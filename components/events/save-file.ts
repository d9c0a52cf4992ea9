import { inSlices } from './in-slices';

/** So much text is kept before the browser takes it over, out of the page's memory. */
const LONGEST_TEXT = 1_000_000;

/** Hands a text to the person as a file; a long one is made bit by bit. */
export async function saveFile(name: string, type: string, parts: Iterable<string>): Promise<void> {
  const written: Blob[] = [];
  let text = '';
  await inSlices(parts, (part) => {
    text += part;
    if (text.length < LONGEST_TEXT) return;
    written.push(new Blob([text]));
    text = '';
  });
  const url = URL.createObjectURL(new Blob([...written, text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
