/**
 * Whether a click ID was turned into small letters. Real ones mix both; a short or made-up one, or
 * one with hardly any letters, is left in peace.
 */
export function looksLowerCased(clickId: string): boolean {
  return (
    clickId.length >= 25 && !/[A-Z]/.test(clickId) && (clickId.match(/[a-z]/g) ?? []).length >= 20
  );
}
