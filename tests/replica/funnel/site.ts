import { asset, html, json, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import type { Funnel, Location, World } from '../world.ts';
import { formScript } from './form-script.ts';
import { livePage } from './live-page.ts';
import { runWorkflow } from './run-workflow.ts';
import { submissionSchema } from './submission.ts';

/** Visitors come from this address unless a proxy names another (RFC 5737, for documentation). */
const VISITOR_ADDRESS = '203.0.113.24';

/** The clients' live funnels, each at its own domain. */
export const funnelSite: Site = {
  name: 'funnel',
  isHost: (host) => host.endsWith('.test'),
  handle: (request, world) => {
    for (const location of world.locations) {
      const funnel = location.funnels.find(({ domain }) => domain === request.host);
      if (funnel) return answer(request, world, location, funnel);
    }
    return undefined;
  },
};

function answer(
  request: SiteRequest,
  world: World,
  location: Location,
  funnel: Funnel,
): SiteReply | undefined | Promise<SiteReply> {
  const { pathname } = request.url;
  if (pathname === '/_funnel/form.js') return asset(formScript(funnel), 'text/javascript');
  if (pathname === '/_funnel/submit') return submit(request, world, location, funnel);
  const first = funnel.pages[0];
  if (pathname === '/' && first) {
    return { status: 302, headers: { location: first.path + request.url.search } };
  }
  const page = funnel.pages.find(({ path }) => path === pathname);
  return page && html(livePage(funnel, page), { 'cache-control': 'no-store' });
}

async function submit(
  request: SiteRequest,
  world: World,
  location: Location,
  funnel: Funnel,
): Promise<SiteReply> {
  const submission = submissionSchema.safeParse(parseJson(request.body));
  const page = funnel.pages.find(({ id }) => id === submission.data?.pageId);
  if (!submission.success || !page) return json({ error: 'This form is not known.' }, 400);
  const forwarded = request.headers['x-forwarded-for'];
  await runWorkflow(
    world,
    { location, funnel, page },
    {
      submission: submission.data,
      userAgent: request.headers['user-agent'] ?? '',
      ipAddress: typeof forwarded === 'string' ? forwarded : VISITOR_ADDRESS,
      at: Date.now(),
    },
  );
  return json({ ok: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
