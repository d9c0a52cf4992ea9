const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

/** Text beside a builder's Save, from the time in ms; it moves on with every real save. */
export function describeSavedAt(savedAt: number | null): string {
  return savedAt === null ? 'Not saved yet' : `Last saved ${FORMAT.format(savedAt)}`;
}
