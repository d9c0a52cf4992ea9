import { json, type SiteReply } from '../../site.ts';
import type { World } from '../../world.ts';
import { pageBody } from './bodies.ts';
import type { PageView } from './views.ts';

/**
 * Reads, saves and publishes a page. Saving leaves the live page as it was; publishing copies what
 * was saved last.
 */
export function answerPage(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  const funnel = world.locations
    .flatMap((location) => location.funnels)
    .find(({ pages }) => pages.some((page) => page.id === id));
  const page = funnel?.pages.find((candidate) => candidate.id === id);
  if (!funnel || !page) return undefined;
  const view: PageView = { page, funnelName: funnel.name, domain: funnel.domain };
  if (call === 'GET pages') return json(view);
  if (call === 'PUT pages') {
    const parsed = pageBody.safeParse(body);
    if (!parsed.success) return json({ message: 'This page cannot be saved.' }, 400);
    page.saved = parsed.data;
    page.savedAt = Date.now();
    return json(view);
  }
  if (call === 'POST pages publish') {
    page.published = { ...page.saved };
    return json(view);
  }
  return undefined;
}
