/** FNV-1a over 32 bits: small, and spread well enough for a few hundred names. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The class that stands in the page for one of our names: meaningless, and another one for every
 * seed, as Events Manager's own are after each of its releases.
 */
export function hashClass(seed: string, name: string): string {
  return `x${hash(`${seed}/${name}`).toString(36)}`;
}

/** The style sheet with every class selector replaced by its stand-in. */
export function hashStyleSheet(seed: string, css: string): string {
  return css.replace(/\.([a-z][a-z0-9-]*)/g, (_, name: string) => `.${hashClass(seed, name)}`);
}
