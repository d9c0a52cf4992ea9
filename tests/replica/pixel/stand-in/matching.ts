import { sha256 } from './sha256.ts';

/** In this order the script lists the typed shapes; `ge` has none (seen in recordings, 2.9.252). */
const SHAPED_KEYS = ['ph', 'em', 'fn', 'ln', 'external_id', 'db', 'ct', 'st', 'zp', 'country'];

/**
 * The advanced matching parameters of one event: `cud` (shape as typed), then for each key `ncud`
 * (shape after normalising) and `ud` (the hash), then `aud` (seen in recordings, 2.9.252).
 * Values that are no text or number, or empty once normalised, are left out.
 */
export function matchingParameters(userData: Record<string, unknown>): [string, string][] {
  const typed = Object.entries(userData).flatMap(([key, value]): [string, string][] =>
    (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
      ? [[key, String(value)]]
      : [],
  );
  const known = new Map(typed);
  const parameters: [string, string][] = [];
  for (const key of SHAPED_KEYS) {
    const value = known.get(key);
    if (value !== undefined) parameters.push([`cud[${key}]`, shapeOf(value)]);
  }
  const hashes: [string, string][] = [];
  for (const [key, value] of typed) {
    const isHashed = /^[0-9a-f]{64}$/.test(value);
    const normal = isHashed ? value : normalise(key, value);
    if (normal === '') continue;
    const hash = isHashed ? value : sha256(normal);
    if (SHAPED_KEYS.includes(key)) parameters.push([`ncud[${key}]`, shapeOf(normal)]);
    parameters.push([`ud[${key}]`, hash]);
    hashes.push([`aud[${key}]`, hash]);
  }
  return [...parameters, ...hashes];
}

/** Letters and digits masked, the rest as it is: `Jane 1` → `^*** #`. */
export function shapeOf(value: string): string {
  return value.replace(/[A-Z]/g, '^').replace(/[a-z]/g, '*').replace(/[0-9]/g, '#');
}

/** The form in which a value is hashed (Meta, customer information parameters). */
export function normalise(key: string, value: string): string {
  const text = value.trim();
  const lower = text.toLowerCase();
  switch (key) {
    case 'em':
      return lower;
    case 'ph':
      return text.replace(/\D/g, '').replace(/^0+/, '');
    case 'db':
      return text.replace(/\D/g, '');
    case 'ct':
    case 'st':
      return lower.replace(/[\s\p{P}\d]/gu, '');
    case 'fn':
    case 'ln':
    case 'country':
      return lower;
    case 'zp':
      return lower.replace(/\s/g, '').replace(/-.*$/, '');
    case 'ge':
      return lower.slice(0, 1);
    default:
      return text;
  }
}
