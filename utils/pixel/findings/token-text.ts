/** Whether a text holds what looks like an access token (facts, Meta, "Token"). */
export function looksLikeToken(text: string): boolean {
  return text.includes('EAA') && /(?:^|[^A-Za-z0-9])EAA[A-Za-z0-9]{80,}/.test(text);
}
