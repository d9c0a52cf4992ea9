/**
 * The name of the page’s host, or of a domain above it, that stands in a list of SHA-256 hashes;
 * null when none does. Meta’s script compares the host itself (read in its source, 2.9.x); that a
 * domain covers its subdomains is not known, so the caller gets the name and can tell them apart.
 */
export async function findBlockedHost(
  hashes: readonly string[],
  hostname: string,
): Promise<string | null> {
  if (hashes.length === 0) return null;
  const labels = hostname.toLowerCase().split('.');
  // A top-level domain alone is nobody’s website.
  const hosts = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  for (const host of hosts.length > 0 ? hosts : labels) {
    if (hashes.includes(await sha256(host))) return host;
  }
  return null;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
