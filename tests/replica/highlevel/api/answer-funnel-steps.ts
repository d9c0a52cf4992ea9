import { json, type SiteReply } from '../../site.ts';
import { findLocation, type FunnelPage, type World } from '../../world.ts';
import { cloneBody, newFunnelBody } from './bodies.ts';
import { makeId } from './answer-custom-values.ts';
import { viewLocation } from './views.ts';

const EMPTY = { header: '', footer: '' };

/**
 * Makes a funnel, and clones a step of one; answers with the location as it then is. The clone
 * carries no tracking code, on purpose (facts, HighLevel, "What HighLevel itself does not carry").
 */
export function answerFunnelSteps(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  if (call === 'POST locations funnels') {
    const location = findLocation(world, id);
    const parsed = newFunnelBody.safeParse(body);
    if (!location) return undefined;
    if (!parsed.success) return json({ message: 'Give the funnel a name.' }, 400);
    const { name } = parsed.data;
    const label = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    location.funnels.push({
      id: makeId(),
      name,
      domain: `${label}.new-funnel.test`,
      settings: { ...EMPTY },
      pages: [makePage('Opt-in', '/opt-in', 'form'), makePage('Thank you', '/thanks', 'thanks')],
      browserEvent: { by: 'none' },
      workflowId: '',
    });
    return json(viewLocation(location));
  }
  if (call !== 'POST funnels clone-step') return undefined;
  const location = world.locations.find(({ funnels }) => funnels.some((f) => f.id === id));
  const funnel = location?.funnels.find((candidate) => candidate.id === id);
  const step = cloneBody.safeParse(body).data?.pageId;
  const origin = funnel?.pages.find((page) => page.id === step);
  if (!location || !funnel || !origin) return undefined;
  funnel.pages.push(makePage(`${origin.name} (copy)`, `${origin.path}-copy`, origin.kind));
  return json(viewLocation(location));
}

function makePage(name: string, path: string, kind: FunnelPage['kind']): FunnelPage {
  const code = { saved: { ...EMPTY }, published: { ...EMPTY } };
  return { id: makeId(), name, path, kind, ...code, savedAt: null };
}
