import type { CapturedRequest } from '@/utils/pixel/pixel-event';

/**
 * The platform's own reading of URL and body, the floor of all decoding: the number of characters
 * in all parameters, so that none of the reading can be optimised away.
 */
export function splitParameters({ url, body }: CapturedRequest): number {
  let length = 0;
  for (const [name, value] of new URL(url).searchParams) length += name.length + value.length;
  if (body === null) return length;
  for (const [name, value] of new URLSearchParams(body)) length += name.length + value.length;
  return length;
}
