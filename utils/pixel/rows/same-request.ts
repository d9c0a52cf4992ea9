import { failureOf } from '@/utils/pixel/findings/failure';
import type { RowOrigin } from '@/utils/pixel/rows/panel-row';

/** Whether two sights of a request say the same of it, so that nothing has to be judged anew. */
export function isSameRequest(one: RowOrigin, other: RowOrigin): boolean {
  if (one.kind === 'told' || other.kind === 'told') {
    return one.kind === 'told' && other.kind === 'told' && one.told === other.told;
  }
  if (one.kind !== other.kind || one.kind === 'server' || other.kind === 'server') return false;
  const [mine, theirs] = [one.request, other.request];
  return (
    mine.url === theirs.url &&
    mine.body === theirs.body &&
    isRefused(mine.status) === isRefused(theirs.status) &&
    failureOf(mine) === failureOf(theirs)
  );
}

function isRefused(status: number | null): boolean {
  return status !== null && status >= 400;
}
