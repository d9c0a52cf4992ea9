import { lower, normalized, unusable, type Normalized } from '@/utils/capi/normalize/normalized';

/** First or last name: lower case, no punctuation. Meta's text does not take spaces out. */
export function normalizeName(text: string): Normalized {
  const name = lower(text)
    .replaceAll(/[\p{P}\p{S}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (/\p{L}/u.test(name)) return normalized(name);
  return unusable('This is not a name. Write it like Mary.');
}

/** Gender: an initial. Meta knows two. */
export function normalizeGender(text: string): Normalized {
  const word = lower(text).replaceAll(/[^a-z]/g, '');
  if (word === 'f' || word === 'female') return normalized('f');
  if (word === 'm' || word === 'male') return normalized('m');
  return unusable('Meta takes only female or male here. Leave it empty otherwise.');
}

const SAY_YEAR_FIRST = 'Write the date with the year first, like 1997-02-16.';

/**
 * Date of birth: `YYYYMMDD`, from 1900 on. A date that can be read in two ways is refused: the
 * wrong day would match nobody.
 */
export function normalizeBirthDate(text: string): Normalized {
  const parts = text.trim().split(/\D+/).filter(Boolean);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1 && first.length === 8)
    return composeDate(first.slice(0, 4), first.slice(4, 6), first.slice(6));
  if (parts.length !== 3) return unusable(`This is not a date. ${SAY_YEAR_FIRST}`);
  if (first.length === 4) return composeDate(first, second, third);
  const isGerman = /^\d{1,2}\.\s?\d{1,2}\./.test(text.trim());
  if (isGerman || Number(first) > 12) return composeDate(third, second, first);
  if (Number(second) > 12 || first === second) return composeDate(third, first, second);
  return unusable(`Day and month cannot be told apart. ${SAY_YEAR_FIRST}`);
}

function composeDate(year: string, month: string, day: string): Normalized {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!isDate || Number(year) < 1900) return unusable(`There is no such date. ${SAY_YEAR_FIRST}`);
  return normalized(iso.replaceAll('-', ''));
}

/** External ID: any ID of the advertiser's own. Both official libraries put it in lower case. */
export function normalizeExternalId(text: string): Normalized {
  const id = lower(text);
  return id === '' ? unusable('There is no ID here.') : normalized(id);
}
