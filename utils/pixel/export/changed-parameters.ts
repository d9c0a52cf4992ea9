import { readArgs } from '@/utils/pixel/capture/fbq-event-call';
import { changeJson, type ChangeValue } from '@/utils/pixel/export/change-json';
import { rawParameters } from '@/utils/pixel/rows/raw-parameters';
import type { RowDetail } from '@/utils/pixel/rows/row-detail';

/** What a body holds that could not be read may be about a person as a whole. */
const UNREAD = 'ud[body]';

/**
 * Everything a row stands for with each value changed by its name: also those within the arguments
 * of a call, and within the address of a request that could not be read.
 */
export function changedParameters(
  detail: RowDetail,
  change: ChangeValue,
): [name: string, value: string][] {
  const changed = (name: string, value: string) => {
    if (detail.kind === 'unsent' && name === 'arguments')
      return JSON.stringify(changeJson('', readArgs(value), change));
    if (detail.kind === 'undecoded' && name === 'url') return changeQuery(value, change);
    return change(detail.kind === 'undecoded' && name === 'body' ? UNREAD : name, value);
  };
  return rawParameters(detail).map(([name, value]) => [change('', name), changed(name, value)]);
}

function changeQuery(url: string, change: ChangeValue): string {
  const cut = url.indexOf('?');
  if (cut < 0) return change('', url);
  const pairs = [...new URLSearchParams(url.slice(cut))].map(([name, value]) => [
    name,
    change(name, value),
  ]);
  return `${change('', url.slice(0, cut))}?${new URLSearchParams(pairs).toString()}`;
}
