import { changeNested } from '@/utils/pixel/export/change-json';
import { personalKindOf } from '@/utils/pixel/findings/personal-data';
import { matchingKeyOf } from '@/utils/pixel/findings/server-row';
import { PERSONAL_KEYS } from '@/utils/pixel/shown-parameters';

/** Parameters that carry personal data, hashed or masked (facts, Meta, "Requests"). */
const PERSONAL_FAMILY = /^(?:ud|udff|aud|audff|cud|ncud|cudff|ncudff)(?:\[|$)/;
const EMAIL = /[^\s@/?&=#]+(?:@|%40)[^\s@/?&=#]+\.[^\s@/?&=#]+/g;

/** Whether a parameter's value is about a person by the parameter's name, however that is written. */
export function isPersonal(name: string): boolean {
  if (PERSONAL_FAMILY.test(name)) return true;
  const key = matchingKeyOf(name);
  if (key !== undefined && PERSONAL_KEYS.has(key)) return true;
  return personalKindOf(/^\w+\[(.*)\]$/.exec(name)?.[1] ?? name) !== null;
}

/** The value with all but its first four characters hidden; of a short one nothing is shown. */
export function maskValue(value: string): string {
  return value.length > 12 ? `${value.slice(0, 4)}••••••••` : '••••••••';
}

/** What to show of a parameter while personal data is masked: e-mail addresses hide everywhere. */
export function maskParameter(name: string, value: string): string {
  return isPersonal(name) ? maskValue(value) : changeNested(name, value, maskPlain);
}

function maskPlain(name: string, value: string): string {
  return isPersonal(name) ? maskValue(value) : value.replace(EMAIL, '••••@••••');
}
