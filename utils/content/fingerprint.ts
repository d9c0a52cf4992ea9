/**
 * Tells one text from another without keeping it: FNV-1a, 32 bits, with the length before it. For
 * recognising only; it protects nothing.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
