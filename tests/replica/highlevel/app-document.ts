import type { HighLevelChoice } from '../world.ts';
import { AGENCY_CODE, AGENCY_STYLE } from './agency-code.ts';
import { WHITE_LABEL_HOSTS, WORKFLOW_BUILDER_HOST } from './hosts.ts';

/**
 * The empty document that one of the three apps fills, whatever the path: they are single-page
 * apps, so every address answers with the same page. A white-label shell has its agency's style and
 * script; the workflow builder speaks its languages itself, the others are translated by a script.
 */
export function appDocument(host: string, title: string, choice: HighLevelChoice): string {
  const { language, settings, agencyCode } = choice;
  const isWhiteLabel = WHITE_LABEL_HOSTS.includes(host);
  const ownStyle = isWhiteLabel ? AGENCY_STYLE : '';
  const agency = agencyCode ? AGENCY_CODE : ownStyle;
  const isTranslated = language !== 'en' && host !== WORKFLOW_BUILDER_HOST;
  const script =
    isWhiteLabel || isTranslated ? '<script src="/assets/agency.js" defer></script>' : '';
  return `<!doctype html>
<html lang="${language}" data-settings="${settings}"${isWhiteLabel ? ' data-agency' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/app.css">
${agency}
${script}
<script src="/assets/app.js" defer></script>
</head>
<body><div id="app"></div></body>
</html>`;
}
