/** Parameters that carry personal data, hashed or masked (facts, Meta, "Requests"). */
const PERSONAL_FAMILY = /^(?:ud|udff|aud|audff|cud|ncud|cudff|ncudff)(?:\[|$)/;
const PERSONAL_NAME =
  /^(?:user_data\W?)?(?:em|ph|fn|ln|ct|st|zp|db|ge|country|external_id|email|phone|first_name|last_name|client_ip_address|lead_id)\W?$/i;
const EMAIL = /[^\s@/?&=#]+(?:@|%40)[^\s@/?&=#]+\.[^\s@/?&=#]+/g;

/** Whether a parameter's value is about a person by the parameter's name. */
export function isPersonal(name: string): boolean {
  return PERSONAL_FAMILY.test(name) || PERSONAL_NAME.test(name);
}

/** The value with all but its first four characters hidden; of a short one nothing is shown. */
export function maskValue(value: string): string {
  return value.length > 12 ? `${value.slice(0, 4)}••••••••` : '••••••••';
}

/** What to show of a parameter while personal data is masked: e-mail addresses hide everywhere. */
export function maskParameter(name: string, value: string): string {
  return isPersonal(name) ? maskValue(value) : value.replace(EMAIL, '••••@••••');
}
