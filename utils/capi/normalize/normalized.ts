/** A value in the form that Meta compares, or a sentence why it has none and what to write. */
export type Normalized = { ok: true; text: string } | { ok: false; problem: string };

export const normalized = (text: string): Normalized => ({ ok: true, text });
export const unusable = (problem: string): Normalized => ({ ok: false, problem });

/** Marks of direction and of line breaking, which come along unseen when something is copied. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Without what nobody sees and without white space around it. */
export const visible = (text: string) => text.replaceAll(UNSEEN, '').trim();

/** Lower case, and letters with their accents as one character each, so that equal texts are equal. */
export const lower = (text: string) => visible(text).normalize('NFC').toLowerCase();
