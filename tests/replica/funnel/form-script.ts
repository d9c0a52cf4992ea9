import type { Funnel } from '../world.ts';
import { ownEventName } from './native-tracking.ts';

const LONGEST_WAIT_MS = 1500;

/**
 * The script of a live form. It makes one event ID for the sent form, fires the funnel's own
 * browser event with it (where the funnel has one), hands the same ID to the funnel's server, and
 * goes to the thanks page whatever the server says. It gives the pixel a moment to be answered
 * first: leaving the page would cut its request off.
 */
export function formScript(funnel: Funnel): string {
  const thanks = funnel.pages.find((page) => page.kind === 'thanks')?.path ?? '/';
  const eventName = ownEventName(funnel);
  return `(function () {
  var form = document.getElementById('lead-form');
  var eventName = ${JSON.stringify(eventName)};
  var thanks = ${JSON.stringify(thanks)};
  function cookie(name) {
    var found = document.cookie.split('; ').find(function (part) {
      return part.indexOf(name + '=') === 0;
    });
    return found ? found.slice(name.length + 1) : '';
  }
  function pixelAnswered() {
    return new Promise(function (resolve) {
      setTimeout(resolve, ${LONGEST_WAIT_MS});
      new PerformanceObserver(function (list) {
        list.getEntries().forEach(function (entry) {
          if (entry.name.indexOf('ev=' + encodeURIComponent(eventName) + '&') > 0) resolve();
        });
      }).observe({ type: 'resource' });
    });
  }
  function go() {
    location.assign(thanks + location.search);
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    form.querySelector('button').disabled = true;
    var eventId = crypto.randomUUID();
    var answered = null;
    if (eventName && typeof window.fbq === 'function') {
      answered = pixelAnswered();
      window.fbq('track', eventName, {}, { eventID: eventId });
    }
    var handedIn = fetch('/_funnel/submit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        pageId: form.dataset.page,
        fullName: form.elements.full_name.value,
        email: form.elements.email.value,
        phone: form.elements.phone.value,
        eventId: eventId,
        pageUrl: location.href,
        fbclid: new URLSearchParams(location.search).get('fbclid') || '',
        fbp: cookie('_fbp'),
        fbc: cookie('_fbc')
      })
    });
    Promise.allSettled([handedIn, answered]).then(go);
  });
})();
`;
}
