/** What kind of place a page is: one for visitors, a machine of one’s own, or a copy for tests. */
export type Standing = 'public' | 'local' | 'test copy';

const LOCAL_NAME = /^(?:localhost|\[::1\])$|\.(?:localhost|local|internal|lan)$/;
const LOCAL_NUMBER =
  /^0\.0\.0\.0$|^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/;

/**
 * Words for test copies, as a part of a host name in front of the domain itself. `test` only by
 * itself: a split test or a test drive is a page for visitors.
 */
const TEST_WORD =
  /(?:^|[.-])(?:staging|stage|stg|dev|develop|uat|qa|preview|sandbox|preprod)\d*(?:[.-]|$)|(?:^|\.)test(?:ing)?\d*(?:\.|$)/;
const TEST_HOST =
  /\.(?:ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|trycloudflare\.com|vercel\.app|netlify\.app)$/;

/**
 * Tells by the address. Names under `.test` are not taken for test copies: whole made-up
 * companies live there, in documentation and in demonstrations.
 */
export function standingOf(protocol: string, hostname: string, path: string): Standing {
  if (protocol === 'file:' || LOCAL_NAME.test(hostname) || LOCAL_NUMBER.test(hostname)) {
    return 'local';
  }
  // HighLevel’s previews (facts, HighLevel, "Hosts").
  if (hostname === 'sites.leadconnectorhq.com' && path.startsWith('/preview/')) return 'test copy';
  const domain = hostname.lastIndexOf('.', hostname.lastIndexOf('.') - 1);
  const isNamedTest = domain > 0 && TEST_WORD.test(hostname.slice(0, domain));
  return isNamedTest || TEST_HOST.test(hostname) ? 'test copy' : 'public';
}
