import type { SiteRequest } from '../site.ts';
import type { World } from '../world.ts';

/** The datasets that a token was generated for; none for a token that is not known. */
export function grantedDatasets(world: World, token: string): string[] {
  return world.datasets.flatMap(({ id, tokens }) => (tokens.includes(token) ? [id] : []));
}

export function isKnownToken(world: World, token: string): boolean {
  return grantedDatasets(world, token).length > 0;
}

/** The token of a call: the Bearer header, else `access_token` in the body or query; or empty. */
export function tokenOf(request: SiteRequest, body: unknown): string {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const inBody = (body as { access_token?: unknown } | null)?.access_token;
  if (typeof inBody === 'string') return inBody;
  return request.url.searchParams.get('access_token') ?? '';
}
