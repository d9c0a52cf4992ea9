import { rebuildRequest, redactTestEvent, redactTold } from '@/utils/pixel/export/rebuild-request';
import { createRedactor } from '@/utils/pixel/export/redact';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

export const SESSION_FORMAT = 'pixel-courier-session';

/** A session as our own file: it can be opened again. Personal data is redacted. */
export function sessionJson(rows: readonly PanelRow[]): string {
  const redactor = createRedactor();
  return JSON.stringify(
    {
      format: SESSION_FORMAT,
      version: 1,
      requests: rows.flatMap((row) => {
        const request = rebuildRequest(row, redactor.value);
        return request === null ? [] : { ...request, seenBy: row.sources };
      }),
      testEvents: rows.flatMap(({ origin }) =>
        origin.kind === 'server' ? redactTestEvent(origin.row, redactor) : [],
      ),
      told: rows.flatMap(({ origin }) =>
        origin.kind === 'told' ? redactTold(origin.told, redactor) : [],
      ),
    },
    null,
    1,
  );
}
