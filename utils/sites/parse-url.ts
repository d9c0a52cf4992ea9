/** The URL that a text holds, or undefined. (`URL.parse` is not on every supported Node.) */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
