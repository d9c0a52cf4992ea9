import { listCandidates } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { fitName } from '@/utils/dom/locate/name-match';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import type { Screen } from '@/utils/dom/locate/screen';

/**
 * How well what was found is called what it should be: `ok` when the page's own word for it, or
 * what stands beside it, is one of the names we know; `degraded` when it was taken for less (the
 * same words in another order, a name of before, a placeholder).
 */
export function judgeMatch(screen: Screen, field: Field, element: Element): 'ok' | 'degraded' {
  const candidate = listCandidates(screen, field).find((one) => one.element === element);
  if (!candidate) return 'degraded';
  const { names } = readNamesAround(screen, field, candidate);
  return names.some((name) => fitName(name, field.ways[0].nameSet) === 1) ? 'ok' : 'degraded';
}
