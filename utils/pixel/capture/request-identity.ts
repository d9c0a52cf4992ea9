import { parseBody } from '@/utils/pixel/body';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

/** What two sightings of one request have in common, whichever way saw them; short texts. */
export interface RequestIdentity {
  /** Method and address: equal even where one way could not read the body. */
  family: string;
  /** The same with the body's parameters; null where there must be a body and none was captured. */
  content: string | null;
}

/**
 * Tells requests apart by what they say. Bodies are compared by their parameters, in any order,
 * because one way hands over the text and the other a form already taken apart.
 */
export function identifyRequest({
  method,
  url,
  body,
  contentType,
}: CapturedRequest): RequestIdentity {
  const hash = url.indexOf('#');
  const family = `${method.toUpperCase()} ${shortHash(hash < 0 ? url : url.slice(0, hash))}`;
  if (body === null || body === '') {
    // A POST without a body is possible, but at these addresses it means: could not be read.
    return { family, content: method.toUpperCase() === 'POST' ? null : family };
  }
  const parts = parseBody(body, contentType).map((part) =>
    part.map(([name, value]) => `${name}=${value.replaceAll('\r\n', '\n')}`).sort(),
  );
  return { family, content: shortHash(parts.length === 0 ? body : JSON.stringify(parts)) };
}
