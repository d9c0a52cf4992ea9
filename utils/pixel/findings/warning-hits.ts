import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit } from '@/utils/pixel/findings/rule';
import type { ScriptWarning } from '@/utils/pixel/told';
import { knownWarning } from '@/utils/pixel/warning-catalog';

/** One hit for each kind of warning. The page's own text is in the rows, and not repeated here. */
export function warningHits(warnings: readonly ScriptWarning[]): Hit[] {
  return groupBy(warnings, ({ type }) => knownWarning(type).title).map((told) => ({
    message: knownWarning(told[0]?.type ?? '').meaning,
    told,
  }));
}
