import { json, type SiteReply, type SiteRequest } from '../../site.ts';
import { findLocation, type World } from '../../world.ts';
import { answerCustomValues } from './answer-custom-values.ts';
import { answerEvents } from './answer-events.ts';
import { answerFunnelSteps } from './answer-funnel-steps.ts';
import { answerFunnel } from './answer-funnel.ts';
import { answerPage } from './answer-page.ts';
import { answerWorkflow } from './answer-workflow.ts';
import { viewLocation } from './views.ts';

/**
 * The apps' own API under `/replica/`, the same on each of their hosts. Answers 404 with a message
 * for what does not exist, and 400 for a body that cannot be read; changes nothing then.
 */
export function answerApi(request: SiteRequest, world: World): SiteReply {
  const [, , kind, id, part] = request.url.pathname.split('/');
  const call = [request.method, kind, part].filter(Boolean).join(' ');
  const body = readBody(request.body);
  if (call === 'GET locations' && !id) {
    return json(world.locations.map((location) => ({ id: location.id, name: location.name })));
  }
  if (call === 'GET locations' && id) {
    const location = findLocation(world, id);
    return location ? json(viewLocation(location)) : json({ message: 'No such location.' }, 404);
  }
  return (
    answerCustomValues(call, id ?? '', body, world) ??
    answerEvents(call, id ?? '', body, world) ??
    answerFunnelSteps(call, id ?? '', body, world) ??
    answerFunnel(call, id ?? '', body, world) ??
    answerPage(call, id ?? '', body, world) ??
    answerWorkflow(call, id ?? '', body, world) ??
    json({ message: 'No such route or record.' }, 404)
  );
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
