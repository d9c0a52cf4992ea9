import type { MenuItem } from '../ui/Menu';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { sessionReport } from '@/utils/pixel/export/session-report';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { ListedFinding } from './describe-findings';
import { saveFile } from './save-file';

/** What can be done with files: open one, or save the events that the list shows. */
export function fileItems(
  rows: readonly PanelRow[],
  findings: readonly ListedFinding[],
  onOpen: () => void,
): MenuItem[] {
  const exports = [
    ['Export as JSON', 'events.json', 'application/json', sessionJson],
    ['Export as CSV', 'events.csv', 'text/csv', sessionCsv],
    ['Export as HAR', 'events.har', 'application/json', sessionHar],
    [
      'Export a report',
      'event-report.txt',
      'text/plain',
      (shown: readonly PanelRow[]) => sessionReport(shown, findings),
    ],
  ] as const;
  return [
    { text: 'Open a HAR or an export …', onPress: onOpen },
    ...exports.map(([text, name, type, make], index) => ({
      text,
      ...(index === 0 ? { apart: true } : {}),
      // The list may grow while it is written.
      onPress: () => void saveFile(`pixel-courier-${name}`, type, make([...rows])),
    })),
  ];
}
