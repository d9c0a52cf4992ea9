/**
 * What is asked of the inspected page, one constant text: it reads and changes nothing. Of calls
 * that wait only their names are taken, of addresses neither query nor fragment, and never
 * `fbq.getState()`: the rest may be personal data (facts, Meta, "The pixel"). The page may answer
 * anything, so each part is asked for by itself and bounded; the answer is parsed all the same.
 */
export const PAGE_SCRIPT = `(() => {
  const ask = (look, otherwise) => { try { return look(); } catch { return otherwise; } };
  const short = (value) => (typeof value === 'string' ? value.slice(0, 100) : '');
  const fbq = ask(() => window.fbq, undefined);
  const isThere = typeof fbq === 'function';
  const queue = ask(() => Array.from(fbq.queue ?? []).slice(0, 200), []);
  const locks = ask(() => fbq.instance.locks._locks, {}) ?? {};
  const scripts = ask(() => Array.from(document.scripts).slice(0, 2000), []);
  const isHeld = ({ type }) =>
    type !== '' && type !== 'module' && !/^(?:text|application)\\/(?:x-)?(?:java|ecma)script$/i.test(type);
  // A framework keeps the page's content as JSON, code and all: no browser is meant to run that.
  const isData = ({ type }) => /\\bjson\\b|rules$|importmap/i.test(type);
  const contentOf = (script) => isData(script) ? '' : script.src + script.text.slice(0, 50000);
  const isPixelCode = (script) =>
    /connect\\.facebook\\.net[^]{0,40}fbevents\\.js|\\bfbq\\s*\\([^\\w]{0,8}init\\b/.test(contentOf(script));
  const pixelScripts = ask(() => scripts.filter(isPixelCode), []);
  const callScripts = ask(() => scripts.filter((one) => !isPixelCode(one) && /\\bfbq\\s*\\(/.test(contentOf(one))), []);
  const held = pixelScripts.filter(isHeld);
  const isForConsent = (script) =>
    Array.from(script.attributes).some(({ name, value }) =>
      /consent|cookie|category|borlabs|usercentrics|iubenda|_iub|cky|cmplz/i.test(name + ' ' + value.slice(0, 100)));
  const frames = ask(() => Array.from(document.querySelectorAll('iframe')).slice(0, 100), []);
  const formFrame = (frame) => /^\\/widget\\/(?:form|survey|quiz|booking|group)\\//.test(new URL(frame.src, location.href).pathname);
  const resources = ask(() => performance.getEntriesByType('resource').map(({ name }) => short(name)), []);
  const violations = ask(() => {
    const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
    observer.observe();
    const records = observer.takeRecords();
    observer.disconnect();
    return records.map(({ body }) => short(body.blockedURL));
  }, []);
  const forbidden = (host) => violations.filter((url) => url.startsWith('https://' + host + '/')).length;
  // Told once by the clock that events are dated by: what counts from the start stops while a computer sleeps.
  const began = ask(() => performance.timing.domLoading, 0);
  const loaded = ask(() => performance.getEntriesByType('navigation')[0].loadEventEnd, 0);
  return {
    protocol: location.protocol,
    hostname: location.hostname,
    path: location.pathname.slice(0, 500),
    loadedForMs: loaded > 0 ? Math.round(performance.now() - loaded) : null,
    beganAt: began > 0 ? began : null,
    fbq: isThere,
    started: isThere && typeof ask(() => fbq.callMethod, undefined) === 'function',
    version: isThere ? short(ask(() => fbq.version, '')) : '',
    queueLength: queue.length,
    queued: queue.slice(0, 50).map((call) => ask(() => {
      const [name, second] = Array.from(call);
      return /^track/.test(name) && name.length < 30 ? short(name) + ' ' + short(/Single/.test(name) ? call[2] : second) : short(name);
    }, '')),
    pixelIds: ask(() => Object.keys(fbq.instance.pixelsByID), []).slice(0, 20).map(short)
      .concat(queue.map((call) => ask(() => call[0] === 'init' ? short(String(call[1])) : '', ''))).filter((id) => /^\\d{14,18}$/.test(id)).slice(0, 40),
    locks: ask(() => Object.keys(locks).filter((name) => locks[name]), []).slice(0, 50).map(short),
    pixelScripts: pixelScripts.length,
    callScripts: callScripts.length,
    heldScripts: held.length,
    heldForConsent: held.filter((script) => ask(() => isForConsent(script), false)).length,
    waitsForBanner: pixelScripts.some(({ text }) => text.includes('LCCookieConsentDone')),
    tagManager: scripts.some(({ src }) => ask(() => new URL(src).hostname === 'www.googletagmanager.com', false)),
    noscriptImage: ask(() => Array.from(document.querySelectorAll('noscript')).slice(0, 100)
      .some(({ textContent }) => /facebook\\.com\\/tr\\b/.test(textContent)), false),
    formFrames: frames.filter((frame) => ask(() => formFrame(frame), false)).length,
    framesWithPixel: frames.filter((frame) => ask(() => typeof frame.contentWindow.fbq === 'function', false)).length,
    scriptRequests: resources.filter((name) => /^https:\\/\\/connect\\.facebook\\.net\\/[a-z]{2,3}_[A-Z]{2}\\/fbevents\\.js/.test(name)).length,
    configRequests: resources.filter((name) => name.startsWith('https://connect.facebook.net/signals/config/')).length,
    policyViolations: forbidden('connect.facebook.net') + forbidden('www.facebook.com'),
    eventViolations: forbidden('www.facebook.com'),
    eventRequests: resources.filter((name) => /^https:\\/\\/www\\.facebook\\.com\\/tr\\/?(?:\\?|$)/.test(name)).length,
  };
})()`;
