import type { RowDetail } from '@/utils/pixel/rows/row-detail';

/** Everything a row stands for, name by name, in the order sent; nothing left out. */
export function rawParameters(detail: RowDetail): [name: string, value: string][] {
  switch (detail.kind) {
    case 'browser':
      return detail.event.parameters;
    case 'server':
      return Object.entries(detail.row.parameters);
    case 'unsent':
      return [
        ['command', detail.call.command],
        ['arguments', detail.call.args],
        ...pageOf(detail.page),
      ];
    case 'warning':
      return [['type', detail.type], ['text', detail.text ?? ''], ...pageOf(detail.page)];
    case 'undecoded': {
      const { method, url, body, contentType } = detail.request;
      return [
        ['method', method],
        ['url', url],
        ...(contentType === null ? [] : [['content type', contentType] as [string, string]]),
        ...(body === null ? [] : [['body', body] as [string, string]]),
      ];
    }
  }
}

function pageOf(page: string | null): [string, string][] {
  return page === null ? [] : [['dl', page]];
}
