import { randomBytes } from 'node:crypto';
import type { SiteReply } from '../site.ts';
import { html } from '../site.ts';
import type { PageSettings } from './page-settings.ts';

/** The settings as JSON that cannot end the script element it stands in. */
const embed = (settings: PageSettings) => JSON.stringify(settings).replaceAll('<', '\\u003c');

/**
 * The one page of the app, which draws every screen itself. Its policy is strict, as Facebook's is:
 * no inline or evaluated script, nothing from elsewhere, no text turned into markup. What an
 * extension adds has to work under it.
 */
export function renderPage(settings: PageSettings): SiteReply {
  const nonce = randomBytes(12).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const body = `<!doctype html>
<html lang="${settings.language.slice(0, 2)}">
<head>
<meta charset="utf-8">
<title>${settings.labels['app.name']}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="origin-when-cross-origin">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/replica/events-manager/style.css" nonce="${nonce}">
<script type="application/json" nonce="${nonce}">${embed(settings)}</script>
<script src="/replica/events-manager/app.js" nonce="${nonce}" defer></script>
</head>
<body>
<div id="mount_0_0_${settings.seed}"></div>
</body>
</html>
`;
  return html(body, {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
}
