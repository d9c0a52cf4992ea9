const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads the domain of a website as people type it, with or without the scheme and a path. Undefined
 * for what is no public domain: a single word, an IP address, something with spaces.
 */
export function readDomain(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const labels = hostname.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  return /[a-z]/.test(labels.at(-1) ?? '') ? hostname : undefined;
}
