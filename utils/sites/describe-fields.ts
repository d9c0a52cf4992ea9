import { field, type Field, type FieldDescription } from '@/utils/dom/locate/field';
import type { NamesOfOne } from '@/utils/sites/site-names';

type More = Pick<FieldDescription, 'kind' | 'purpose'> & Partial<FieldDescription>;

/** Describes the fields of one site: each by its key in the site's names file, and what it is. */
export function describeFields(
  site: string,
  namesOf: (key: string) => NamesOfOne,
  seen: readonly string[],
): (key: string, more: More) => Field {
  return (key, more) => field({ id: `${site}.${key}`, ...namesOf(key), seen, ...more });
}
