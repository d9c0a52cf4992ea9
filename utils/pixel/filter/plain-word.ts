/** A word of a fixed few as it is compared: "Browser only" and "browser-only" are one. */
export function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s,_-]+/g, '-');
}
