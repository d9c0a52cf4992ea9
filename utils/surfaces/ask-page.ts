import type { PageReading } from '@/utils/pixel/doctor/page-reading';

/**
 * What is asked of the inspected page; run in the page itself, by DevTools as a text or by the
 * browser as a function, so it may use nothing from outside. It reads and changes nothing. Of calls
 * that wait only their names are taken, of addresses neither query nor fragment, and never
 * `fbq.getState()`: the rest may be personal data (facts, Meta, "The pixel"). The page may answer
 * anything, so each part is asked for by itself and bounded; the answer is parsed all the same.
 */
export function askPage(): PageReading {
  const ask = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch {
      return otherwise;
    }
  };
  const part = (of: unknown, name: string): unknown => Reflect.get(Object(of) as object, name);
  const short = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '');
  const fbq = ask(() => part(window, 'fbq'), undefined);
  const isThere = typeof fbq === 'function';
  const queue = ask(
    () => Array.from((part(fbq, 'queue') ?? []) as ArrayLike<ArrayLike<unknown>>).slice(0, 200),
    [],
  );
  const instance = ask(() => part(fbq, 'instance'), undefined);
  const locks = ask(() => part(part(instance, 'locks'), '_locks'), {}) ?? {};
  const scripts = ask(() => Array.from(document.scripts).slice(0, 2000), []);
  const isHeld = ({ type }: HTMLScriptElement) =>
    type !== '' &&
    type !== 'module' &&
    !/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/i.test(type);
  // A framework keeps the page's content as JSON, code and all: no browser is meant to run that.
  const isData = ({ type }: HTMLScriptElement) => /\bjson\b|rules$|importmap/i.test(type);
  const contentOf = (script: HTMLScriptElement) =>
    isData(script) ? '' : script.src + script.text.slice(0, 50_000);
  const isPixelCode = (script: HTMLScriptElement) =>
    /connect\.facebook\.net[^]{0,40}fbevents\.js|\bfbq\s*\([^\w]{0,8}init\b/.test(
      contentOf(script),
    );
  const pixelScripts = ask(() => scripts.filter(isPixelCode), []);
  const callScripts = ask(
    () => scripts.filter((one) => !isPixelCode(one) && /\bfbq\s*\(/.test(contentOf(one))),
    [],
  );
  const held = pixelScripts.filter(isHeld);
  const isForConsent = (script: HTMLScriptElement) =>
    Array.from(script.attributes).some(({ name, value }) =>
      /consent|cookie|category|borlabs|usercentrics|iubenda|_iub|cky|cmplz/i.test(
        `${name} ${value.slice(0, 100)}`,
      ),
    );
  const frames = ask(() => Array.from(document.querySelectorAll('iframe')).slice(0, 100), []);
  const isForm = ({ src }: HTMLIFrameElement) =>
    /^\/widget\/(?:form|survey|quiz|booking|group)\//.test(new URL(src, location.href).pathname);
  const resources = ask(
    () =>
      Array.from(performance.getEntriesByType('resource'))
        .slice(0, 50_000)
        .map(({ name }) => short(name)),
    [],
  );
  const violations = ask(() => {
    const observer = new ReportingObserver(() => undefined, {
      types: ['csp-violation'],
      buffered: true,
    });
    observer.observe();
    const records = observer.takeRecords();
    observer.disconnect();
    // A rule on trial only reports: the browser let these through (measured in Chromium 156).
    const enforced = records.filter(({ body }) => part(body, 'disposition') !== 'report');
    return enforced.map(({ body }) => short(part(body, 'blockedURL')));
  }, []);
  const isForScript = (url: string) => url.startsWith('https://connect.facebook.net/');
  const isForEvents = (url: string) => /^https:\/\/www\.facebook\.com\/tr\/?(?:\?|$)/.test(url);
  // Told once by the clock that events are dated by: what counts from the start stops while a computer sleeps.
  const began = ask(() => Number(part(part(performance, 'timing'), 'domLoading')), 0);
  const loaded = ask(
    () => Number(part(performance.getEntriesByType('navigation')[0], 'loadEventEnd')),
    0,
  );
  const isId = (text: string) => /^\d{14,18}$/.test(text);
  return {
    protocol: location.protocol,
    hostname: location.hostname,
    path: location.pathname.slice(0, 500),
    loadedForMs: loaded > 0 ? Math.round(performance.now() - loaded) : null,
    beganAt: began > 0 ? began : null,
    fbq: isThere,
    started: isThere && typeof ask(() => part(fbq, 'callMethod'), undefined) === 'function',
    version: isThere ? short(ask(() => part(fbq, 'version'), '')) : '',
    queueLength: queue.length,
    queued: queue.slice(0, 50).map((call) =>
      ask(() => {
        const [name, second, third] = Array.from(call);
        if (typeof name !== 'string' || !name.startsWith('track') || name.length >= 30)
          return short(name);
        return `${name} ${short(name.includes('Single') ? third : second)}`;
      }, ''),
    ),
    pixelIds: ask(() => Object.keys(part(instance, 'pixelsByID') as object), [])
      .slice(0, 20)
      .concat(queue.map((call) => ask(() => (call[0] === 'init' ? String(call[1]) : ''), '')))
      .filter(isId)
      .slice(0, 40),
    locks: ask(() => Object.keys(locks).filter((name) => part(locks, name)), [])
      .slice(0, 50)
      .map(short),
    pixelScripts: pixelScripts.length,
    callScripts: callScripts.length,
    heldScripts: held.length,
    heldForConsent: held.filter((script) => ask(() => isForConsent(script), false)).length,
    waitsForBanner: pixelScripts.some(({ text }) => text.includes('LCCookieConsentDone')),
    tagManager: scripts.some(({ src }) =>
      ask(() => new URL(src).hostname === 'www.googletagmanager.com', false),
    ),
    noscriptImage: ask(
      () =>
        Array.from(document.querySelectorAll('noscript'))
          .slice(0, 100)
          .some(({ textContent }) => /facebook\.com\/tr\b/.test(textContent)),
      false,
    ),
    formFrames: frames.filter((frame) => ask(() => isForm(frame), false)).length,
    framesWithPixel: frames.filter((frame) =>
      ask(() => typeof part(frame.contentWindow, 'fbq') === 'function', false),
    ).length,
    scriptRequests: resources.filter((name) =>
      /^https:\/\/connect\.facebook\.net\/[a-z]{2,3}_[A-Z]{2}\/fbevents\.js/.test(name),
    ).length,
    configRequests: resources.filter((name) =>
      name.startsWith('https://connect.facebook.net/signals/config/'),
    ).length,
    policyViolations: violations.filter((url) => isForScript(url) || isForEvents(url)).length,
    eventViolations: violations.filter(isForEvents).length,
    eventRequests: resources.filter(isForEvents).length,
  };
}

/** The same as a text that DevTools runs in the page. */
export const PAGE_SCRIPT = `(${askPage.toString()})()`;
