import type { PanelRow } from '@/utils/pixel/rows/panel-row';

const known = new Map<string, string>();

/**
 * An address without what follows the path, for headings and groups: what was handed over in an
 * address may be personal. "brightsmile.example/consult".
 */
export function pageName(pageUrl: string): string {
  const before = known.get(pageUrl);
  if (before !== undefined) return before;
  const name = pageUrl
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[?#][\s\S]*$/, '')
    .replace(/\/$/, '');
  // A page can make up addresses without end.
  if (known.size > 2_000) known.clear();
  known.set(pageUrl, name);
  return name;
}

/** The page under which a row is listed: a server event has none of its own, it goes with its pair. */
export function pageOf({ pageUrl, partner }: Pick<PanelRow, 'pageUrl' | 'partner'>): string | null {
  const url = pageUrl ?? partner?.pageUrl ?? null;
  return url === null ? null : pageName(url);
}
