import { field, type Field, type FieldDescription } from '@/utils/dom/locate/field';
import type { NamesOfOne } from '@/utils/sites/site-names';

type More = Pick<FieldDescription, 'kind' | 'purpose'> & Partial<FieldDescription>;

/** Describes the fields of one site: each by its key in the site's names file, and what it is. */
export function describeFields(
  site: string,
  namesOf: (key: string) => NamesOfOne,
  seen: string,
): (key: string, more: More) => Field {
  return (key, more) => {
    const { current, earlier, foreign } = namesOf(key);
    return field({ id: `${site}.${key}`, names: current, earlier, foreign, seen, ...more });
  };
}
