import { asset, html, type Site } from '../replica/site.ts';

export const ODD_HOST = 'odd.brightsmile.test';
const TR = 'https://www.facebook.com/tr/';
const query = (name: string) => `id=1029384756102938&ev=${name}&ts=1795000000000&ec=1`;
const PAGE = `<!doctype html><title>Odd</title><link rel="icon" href="data:,"><p>Requests that are easily counted wrong.</p>`;

/** Takes the page to be one whose requests all go through its service worker. */
export const TAKE_OVER = `navigator.serviceWorker.register('/service-worker.js').then(() =>
  navigator.serviceWorker.controller ?? new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = resolve)),
).then(() => true)`;

/** What goes through the service worker; without a time of its own, too. */
export const SEND_THROUGH_WORKER = `
  new Image().src = '${TR}?${query('TakenImage')}';
  new Image().src = '${TR}?id=1029384756102938&ev=TakenWithoutTime';
  fetch('${TR}', { method: 'POST', mode: 'no-cors', body: new URLSearchParams('${query('TakenFetch')}') });
  navigator.sendBeacon('${TR}', new URLSearchParams('${query('TakenBeacon')}'));`;

export const RELEASE = `navigator.serviceWorker.getRegistrations()
  .then((all) => Promise.all(all.map((one) => one.unregister()))).then(() => true)`;

/** Equal requests in one go, two pixels, frames of no origin, a redirect, an answer kept from the page. */
export const SEND_ODD = `
  for (const _ of '123') navigator.sendBeacon('${TR}', new URLSearchParams('${query('Thrice')}'));
  for (const _ of '12') fetch('${TR}?${query('Twice')}', { mode: 'no-cors' });
  for (const id of ['1029384756102938', '2029384756102938']) new Image().src = '${TR}?ev=TwoPixels&eid=a&ts=1795000000000&ec=2&id=' + id;
  const frame = (source) => Object.assign(document.createElement('iframe'), source);
  const script = (name) => "<script>new Image().src = '${TR}?${query('')}'.replace('ev=', 'ev=" + name + "')<\\/script>";
  document.body.append(
    frame({ sandbox: 'allow-scripts', srcdoc: script('Sandboxed') }),
    frame({ src: 'data:text/html,' + encodeURIComponent(script('FromData')) }),
    frame({ srcdoc: script('FromSrcdoc') }),
  );
  new Image().src = '/collect/tr?${query('Redirected')}';
  const xhr = new XMLHttpRequest();
  xhr.open('POST', '${TR}');
  xhr.send(new URLSearchParams('${query('AnswerWithheld')}'));
  fetch('${TR}', { method: 'POST', mode: 'no-cors', body: 'x='.padEnd(70000, 'x') });`;

/** A page whose requests are easily counted twice, or not at all. */
export const oddSite: Site = {
  name: 'odd',
  isHost: (host) => host === ODD_HOST,
  handle: ({ url }) => {
    switch (url.pathname) {
      case '/service-worker.js':
        return asset(
          `oninstall = () => skipWaiting(); onactivate = (event) => event.waitUntil(clients.claim());
           onfetch = (event) => event.respondWith(fetch(event.request));`,
          'text/javascript',
        );
      case '/collect/tr':
        return {
          status: 302,
          headers: { location: `${TR}?${url.searchParams.toString()}` },
          body: '',
        };
      default:
        return html(PAGE);
    }
  },
};
