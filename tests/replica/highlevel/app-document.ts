import { WHITE_LABEL_HOST } from './hosts.ts';

/** What an agency pastes into its white-label settings: colours that the page then takes over. */
const AGENCY_STYLE = `<style id="agency-custom-css">
:root { --brand: #0f766e; --brand-strong: #115e59; --side: #10312f; --side-active: #1c4f4b; }
.hl_header { border-top: 3px solid var(--brand); }
</style>`;

/**
 * The empty document that one of the three apps fills, whatever the path: they are single-page
 * apps, so every address answers with the same page.
 */
export function appDocument(host: string, title: string): string {
  const agency = host === WHITE_LABEL_HOST ? AGENCY_STYLE : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/app.css">
${agency}
<script src="/assets/app.js" defer></script>
</head>
<body><div id="app"></div></body>
</html>`;
}
