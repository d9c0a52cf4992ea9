import { isoTime } from '@/utils/pixel/export/iso-time';
import { jsonItems } from '@/utils/pixel/export/json-items';
import { STATUS_UNKNOWN } from '@/utils/pixel/har-entry';
import { rebuildRequest } from '@/utils/pixel/export/rebuild-request';
import { createRedactor } from '@/utils/pixel/export/redact';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

const UNKNOWN_SIZE = -1;
/** The format demands one; read again it is not known either. */
const UNKNOWN_TIME = new Date(0).toISOString();

/** The browser's requests as a HAR 1.2 file for other tools, in parts. Personal data is redacted. */
export function* sessionHar(rows: readonly PanelRow[]): Iterable<string> {
  const redactor = createRedactor();
  const creator = JSON.stringify({ name: 'Pixel Courier', version: '1' });
  yield `{"log": {"version": "1.2", "creator": ${creator}, "entries": [`;
  yield* jsonItems(rows, (row) => {
    const request = rebuildRequest(row, redactor.value);
    return request && harEntry(request);
  });
  yield '\n]}}\n';
}

function harEntry(whole: CapturedRequest) {
  const { method, url, body, contentType, startedAt, status, error } = whole;
  const { resourceType, viaServiceWorker } = whole;
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  return {
    startedDateTime: isoTime(startedAt) || UNKNOWN_TIME,
    // As Chrome names them: without them a reader takes every request for an image or a form.
    ...(resourceType === undefined ? {} : { _resourceType: resourceType }),
    time: 0,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ...(body === null ? {} : { postData: { mimeType: contentType ?? '', text: body } }),
      headersSize: UNKNOWN_SIZE,
      bodySize: UNKNOWN_SIZE,
    },
    response: {
      // The format demands a number, and 0 says that no answer came.
      status: status ?? 0,
      ...(status === null ? { [STATUS_UNKNOWN]: true } : {}),
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: '',
      headersSize: UNKNOWN_SIZE,
      bodySize: UNKNOWN_SIZE,
      ...(error === null ? {} : { _error: error }),
      ...(viaServiceWorker === undefined ? {} : { _fetchedViaServiceWorker: viaServiceWorker }),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}
