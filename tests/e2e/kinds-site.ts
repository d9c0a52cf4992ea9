import { asset, html, type Site } from '../replica/site.ts';

export const KINDS_HOST = 'kinds.brightsmile.test';
const FRAME_HOST = 'forms.brightsmile-forms.test';
const TR = 'https://www.facebook.com/tr/';

/** Every kind of request that can carry an event, by the name of the event that it sends. */
export const KINDS = [
  'ImageGet',
  'StaticImage',
  'HiddenFormPost',
  'BeaconForm',
  'FetchForm',
  'XhrForm',
  'BeaconText',
  'FetchText',
  'BeaconBlob',
  'FromWorker',
  'FromServiceWorker',
  'AtPageHide',
  'BeforeThePanel',
  'FromForeignFrame',
  'FirstPartyProxy',
  'ToInstagram',
  'SandboxCopy',
  'BlockedByPolicy',
  'Failed',
] as const;

const query = (name: string) => `id=1029384756102938&ev=${name}`;

const PAGE = `<!doctype html><title>Kinds</title><link rel="icon" href="data:,">
<script>
navigator.serviceWorker.register('/service-worker.js');
addEventListener('pagehide', () => { if (location.pathname === '/') navigator.sendBeacon('${TR}', new URLSearchParams('${query('AtPageHide')}')); });
new Image().src = '${TR}?${query('BeforeThePanel')}';
</script><p>Every kind of request.</p>`;

/** Sends every kind but those at the start and the end of the page. Named fields make the bodies. */
export const SEND_ALL = `(async () => {
  const form = (name) => { const data = new FormData(); data.append('id', '1029384756102938'); data.append('ev', name); data.append('cd[city]', 'Zürich – 東京'); return data; };
  new Image().src = '${TR}?${query('ImageGet')}';
  document.body.insertAdjacentHTML('beforeend', '<img src="${TR}?${query('StaticImage')}&noscript=1">');
  const frame = document.createElement('iframe'); frame.name = 'hidden-post'; document.body.append(frame);
  const element = document.createElement('form'); Object.assign(element, { method: 'post', action: '${TR}', target: 'hidden-post' });
  element.innerHTML = '<input type=hidden name=id value=1029384756102938><input type=hidden name=ev value=HiddenFormPost>';
  document.body.append(element); element.submit();
  navigator.sendBeacon('${TR}', form('BeaconForm'));
  fetch('${TR}', { method: 'POST', mode: 'no-cors', body: form('FetchForm') });
  const xhr = new XMLHttpRequest(); xhr.open('POST', '${TR}'); xhr.send(form('XhrForm'));
  navigator.sendBeacon('${TR}', '${query('BeaconText')}&cd[city]=Z\\u00fcrich');
  fetch('${TR}', { method: 'POST', mode: 'no-cors', body: '${query('FetchText')}' });
  navigator.sendBeacon('${TR}', new Blob(['${query('BeaconBlob')}'], { type: 'application/x-www-form-urlencoded' }));
  new Worker('/worker.js');
  (await navigator.serviceWorker.ready).active.postMessage('send');
  const foreign = document.createElement('iframe'); foreign.src = 'https://${FRAME_HOST}/form'; document.body.append(foreign);
  new Image().src = '/collect/tr?${query('FirstPartyProxy')}';
  new Image().src = 'https://www.instagram.com/tr/?${query('ToInstagram')}';
  new Image().src = '${TR}?${query('SandboxCopy')}&ec=7&ts=1795000000000';
  new Image().src = 'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${query('SandboxCopy')}&ec=7&ts=1795000000000&rqm=FGET';
  const strict = document.createElement('iframe'); strict.src = '/strict'; document.body.append(strict);
  new Image().src = 'https://nowhere.example/tr?${query('Failed')}';
  new Image().src = '${TR.replace('www.facebook.com', KINDS_HOST)}elsewhere?to=${TR}?${query('NotAnEvent')}';
})()`;

/** A page of its own host that sends whatever the tests ask for, and what its frames and workers need. */
export const kindsSite: Site = {
  name: 'kinds',
  isHost: (host) => host === KINDS_HOST || host === FRAME_HOST,
  handle: ({ url }) => {
    switch (url.pathname) {
      case '/service-worker.js':
        return asset(
          `oninstall = () => skipWaiting(); onactivate = (event) => event.waitUntil(clients.claim());
           onmessage = () => fetch('${TR}?${query('FromServiceWorker')}', { mode: 'no-cors' });`,
          'text/javascript',
        );
      case '/worker.js':
        return asset(
          `fetch('${TR}?${query('FromWorker')}', { mode: 'no-cors' });`,
          'text/javascript',
        );
      case '/form':
        return html(`<script>new Image().src = '${TR}?${query('FromForeignFrame')}';</script>`);
      case '/strict':
        return html(`<script>new Image().src = '${TR}?${query('BlockedByPolicy')}';</script>`, {
          'content-security-policy': "img-src 'none'",
        });
      case '/collect/tr':
        return html('');
      default:
        return html(PAGE);
    }
  },
};
