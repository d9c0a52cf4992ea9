import type { Funnel, FunnelPage } from '../world.ts';
import { holdBackScripts, LATE_LOADER } from './late-scripts.ts';
import { nativePixel } from './native-tracking.ts';

/**
 * A page of the live funnel: the funnel's Settings code and the page's published code, in the
 * places where a real page has them; nothing that was only saved in the page builder. "Optimize
 * JavaScript" holds all of that code back; the funnel's own pixel is HighLevel's and is not.
 */
export function livePage(funnel: Funnel, page: FunnelPage): string {
  const isLate = funnel.optimizeJavaScript === true;
  const code = (text: string) => (isLate ? holdBackScripts(text) : text);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${page.name} - ${funnel.name}`)}</title>
<link rel="icon" href="data:,">
${nativePixel(funnel)}
${code(funnel.settings.header)}
${code(page.published.header)}
<style>${STYLE}</style>
</head>
<body>
<main>
${page.kind === 'form' ? form(page) : '<h1>Thank you</h1>\n<p>We will call you to find a time.</p>'}
</main>
${page.kind === 'form' ? '<script src="/_funnel/form.js"></script>' : ''}
${code(funnel.settings.footer)}
${code(page.published.footer)}
${isLate ? LATE_LOADER : ''}
</body>
</html>
`;
}

function form(page: FunnelPage): string {
  return `<h1>${escapeText(page.name)}</h1>
<p>Leave your details and we will call you.</p>
<form id="lead-form" data-page="${page.id}" method="post" action="/_funnel/submit">
<label>Full name <input name="full_name" autocomplete="name" required></label>
<label>Email <input name="email" type="email" autocomplete="email" required></label>
<label>Phone <input name="phone" type="tel" autocomplete="tel"></label>
<button type="submit">Book my visit</button>
<p role="status"></p>
</form>`;
}

const STYLE = `body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2733;background:#f3f6f8}
main{max-width:420px;margin:10vh auto;padding:32px;background:#fff;border-radius:12px}
h1{margin:0 0 8px;font-size:24px}label{display:block;margin:16px 0 0}
input{display:block;box-sizing:border-box;width:100%;padding:10px;font:inherit;border:1px solid #b8c3cc;border-radius:6px}
button{margin-top:24px;padding:10px 20px;font:inherit;color:#fff;background:#0c6b74;border:0;border-radius:6px}`;

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
