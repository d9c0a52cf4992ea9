/** The host as people know a site by; http is said, because it is worth knowing. */
export function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
