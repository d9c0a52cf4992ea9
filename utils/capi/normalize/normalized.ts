/** A value in the form that Meta compares, or a sentence why it has none and what to write. */
export type Normalized = { ok: true; text: string } | { ok: false; problem: string };

export const normalized = (text: string): Normalized => ({ ok: true, text });
export const unusable = (problem: string): Normalized => ({ ok: false, problem });

/** Lower case, and letters with their accents as one character each, so that equal texts are equal. */
export const lower = (text: string) => text.normalize('NFC').trim().toLowerCase();
