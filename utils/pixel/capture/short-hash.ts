/** A short text that stands for a long one within a list (FNV-1a, twice 32 bits); no secret. */
export function shortHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01234567;
  // Both in one go: addresses are long, and each is read for this.
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 16777619);
    other = Math.imul(other ^ unit, 16777619);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
