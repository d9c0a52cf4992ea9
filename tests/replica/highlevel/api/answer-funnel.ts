import { json, type SiteReply } from '../../site.ts';
import type { World } from '../../world.ts';
import { settingsBody } from './bodies.ts';
import { viewLocation } from './views.ts';

/**
 * Saves a funnel's Settings and answers with the location as it then is. An empty code field
 * leaves the stored code alone, as the real settings API does (facts, HighLevel, "What goes
 * wrong", 10).
 */
export function answerFunnel(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  if (call !== 'PUT funnels settings') return undefined;
  const location = world.locations.find(({ funnels }) => funnels.some((f) => f.id === id));
  const funnel = location?.funnels.find((candidate) => candidate.id === id);
  if (!location || !funnel) return undefined;
  const parsed = settingsBody.safeParse(body);
  if (!parsed.success) return json({ message: 'These settings cannot be saved.' }, 400);
  const { name, path, header, footer, optimizeJavaScript } = parsed.data;
  funnel.name = name;
  const first = funnel.pages[0];
  if (first) first.path = path;
  if (header !== '') funnel.settings.header = header;
  if (footer !== '') funnel.settings.footer = footer;
  funnel.optimizeJavaScript = optimizeJavaScript;
  return json(viewLocation(location));
}
