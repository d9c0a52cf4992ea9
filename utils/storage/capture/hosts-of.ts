import { decodeRequest } from '@/utils/pixel/decode';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { parseUrl } from '@/utils/sites/parse-url';

/** Hosts of the pages that a sighting tells of. */
export function hostsOf(sighting: Sighting): string[] {
  if (sighting.kind === 'outcome') return [];
  const pages =
    sighting.kind === 'request'
      ? decodeRequest(sighting.request).flatMap((one) =>
          one.kind === 'event' ? (one.event.pageUrl ?? []) : [],
        )
      : [];
  return [...pages, sighting.page ?? ''].flatMap((page) => parseUrl(page)?.host ?? []);
}
