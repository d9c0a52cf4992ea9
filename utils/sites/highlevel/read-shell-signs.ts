import type { ShellSigns } from '@/utils/sites/highlevel/shell-address';
import { PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST } from '@/utils/sites/highlevel/urls';
import { parseUrl } from '@/utils/sites/parse-url';

/** The builders' frames by the names that the shell gives them (facts, HighLevel, "Hosts"). */
const BUILDERS: [name: string, host: string][] = [
  ['workflow-builder', WORKFLOW_BUILDER_HOST],
  ['funnel-builder', PAGE_BUILDER_HOST],
];
const MENU = '#app .hl_header, #app #sidebar-v2';

/** What tells HighLevel's shell from any other page, whatever its host. */
export function readShellSigns(document: Document): ShellSigns {
  const frames = Array.from(document.querySelectorAll('iframe'));
  return {
    url: document.location.href,
    hasBuilder: frames.some((frame) =>
      BUILDERS.some(([name, host]) => frame.name === name && parseUrl(frame.src)?.host === host),
    ),
    hasMenu: document.querySelector(MENU) !== null,
    isLoading: document.readyState !== 'complete',
  };
}
