import { jsonItems } from '@/utils/pixel/export/json-items';
import { rebuildRequest, redactTestEvent, redactTold } from '@/utils/pixel/export/rebuild-request';
import { createRedactor } from '@/utils/pixel/export/redact';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

export const SESSION_FORMAT = 'pixel-courier-session';

/** A session as our own file, in parts: it can be opened again. Personal data is redacted. */
export function* sessionJson(rows: readonly PanelRow[]): Iterable<string> {
  const redactor = createRedactor();
  yield `{"format": "${SESSION_FORMAT}", "version": 1, "requests": [`;
  yield* jsonItems(rows, (row) => {
    const request = rebuildRequest(row, redactor.value);
    return request && { ...request, seenBy: row.sources };
  });
  yield '\n], "testEvents": [';
  yield* jsonItems(rows, ({ origin }) =>
    origin.kind === 'server' ? redactTestEvent(origin.row, redactor) : null,
  );
  yield '\n], "told": [';
  yield* jsonItems(rows, ({ origin }) =>
    origin.kind === 'told' ? redactTold(origin.told, redactor) : null,
  );
  yield '\n]}\n';
}
