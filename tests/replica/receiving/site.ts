import type { Site, SiteReply, SiteRequest } from '../site.ts';
import { takeIn } from './arrivals.ts';
import { formFields } from './form-fields.ts';

const PIXEL_GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const HEADERS = {
  'cache-control': 'no-cache, no-store, must-revalidate',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Where browsers send pixel events: `/tr` on Facebook's and Instagram's hosts. */
export const receivingSite: Site = {
  name: 'receiving',
  isHost: (host) => host === 'www.facebook.com' || host === 'www.instagram.com',
  handle: (request, world) => {
    const { pathname } = request.url;
    // Registrations and copies for the privacy sandbox are no events of their own.
    if (pathname.startsWith('/privacy_sandbox/')) return { headers: HEADERS, body: '' };
    if (pathname !== '/tr/' && pathname !== '/tr') return undefined;

    const fields = [
      ...request.url.searchParams,
      ...(request.method === 'POST'
        ? formFields(request.body, request.headers['content-type'] ?? '')
        : []),
    ];
    const parameters = Object.fromEntries(fields);
    const datasetId = parameters['id'] ?? '';
    const eventName = parameters['ev'] ?? '';
    if (/^\d+$/.test(datasetId) && eventName !== '') {
      takeIn(world, {
        receivedFrom: 'Browser',
        datasetId,
        eventName,
        eventId: parameters['eid'] ?? parameters['eid[]'] ?? parameters['eid[0]'] ?? null,
        sourceUrl: parameters['dl'] ?? null,
        testCode: null,
        parameters,
      });
    }
    return thanks(request);
  },
};

function thanks(request: SiteRequest): SiteReply {
  return request.method === 'GET'
    ? { headers: { ...HEADERS, 'content-type': 'image/gif' }, body: PIXEL_GIF }
    : { headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }, body: '' };
}
