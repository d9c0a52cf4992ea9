import { expect } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import type { CapturedRequest, PixelEvent } from '@/utils/pixel/pixel-event';

export const TR = 'https://www.facebook.com/tr/';
export const HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

/** A request to the pixel's address. */
export function request(change: Partial<CapturedRequest>): CapturedRequest {
  return {
    ...{ method: 'GET', url: TR, body: null, contentType: null },
    ...{ startedAt: 1_795_000_000_000, status: 200, error: null },
    ...change,
  };
}

/** The one event of a request. */
export function only(change: Partial<CapturedRequest>): PixelEvent {
  const decoded = decodeRequest(request(change));
  expect(decoded).toHaveLength(1);
  const [first] = decoded;
  if (first?.kind !== 'event') throw new Error(first?.reason);
  return first.event;
}

/** A Lead with these parameters, as an image. */
export const get = (query: string) => only({ url: `${TR}?id=1029384756102938&ev=Lead&${query}` });
