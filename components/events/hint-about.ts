import type { TestEventRow } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/**
 * Says where server events can be seen when none are here. Whether Test events lists server events
 * without a test code is not known, and HighLevel's action cannot carry one (facts, both).
 */
export function hintAbout(rows: readonly PanelRow[], seen: readonly TestEventRow[]): string | null {
  const browserRow = rows.find((row) => row.source === 'Browser' && row.pixelId !== '');
  if (!browserRow || seen.some((row) => row.receivedFrom === 'Server')) return null;
  if (!seen.some((row) => row.datasetId === browserRow.pixelId))
    return `To see server events here, open Test events of dataset ${browserRow.pixelId} in Events Manager in another tab and leave it open.`;
  return `Test events shows no server event for dataset ${browserRow.pixelId} yet. Meta may not list server events there that carry no test code, and HighLevel’s action cannot carry one: look in Events Manager, Overview, too. Events show there after some minutes, with the share that came from the server.`;
}
