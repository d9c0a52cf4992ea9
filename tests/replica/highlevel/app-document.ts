import type { HighLevelChoice } from '../world.ts';
import { AGENCY_CODE, AGENCY_STYLE } from './agency-code.ts';
import { WHITE_LABEL_HOST } from './hosts.ts';

/**
 * The empty document that one of the three apps fills, whatever the path: they are single-page
 * apps, so every address answers with the same page.
 */
export function appDocument(host: string, title: string, choice: HighLevelChoice): string {
  const ownStyle = host === WHITE_LABEL_HOST ? AGENCY_STYLE : '';
  const agency = choice.agencyCode ? AGENCY_CODE : ownStyle;
  return `<!doctype html>
<html lang="${choice.language}">
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
