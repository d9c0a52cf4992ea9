/** Bounded, so that no text can make it slow. */
const EMAIL = /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}\b/;

/** Pictures for sharp screens are named so: `logo@2x.png`. */
const PICTURE = /@\d(?:\.\d)?x\.(?:png|jpe?g|webp|gif|svg|avif)\b/gi;

/** Whether a text holds an email address. */
export function hasEmail(text: string): boolean {
  return text.includes('@') && EMAIL.test(text) && EMAIL.test(text.replaceAll(PICTURE, ''));
}

const CONTACT_NAMES = new Set(
  (
    'email mail emailaddress useremail ssn passport phone phonenumber telephone tel mobile ' +
    'mobilenumber mobilephone cell cellphone userphone contactphone customerphone billingphone'
  ).split(' '),
);
const PERSON_NAMES = new Set(
  'firstname lastname fullname surname givenname familyname dateofbirth dob birthday'.split(' '),
);

/** How such names begin: most names are told apart by that. */
const BEGINS =
  /^(?:e|mail|phone|tel|mobile|cell|ssn|passport|user|contact|customer|billing|first|last|full|sur|given|family|d|birth)/i;

/** What parameters of a name hold, if it is a contact detail or something else of a person. */
export function personalKindOf(name: string): 'contact' | 'person' | null {
  if (name.length > 20 || !BEGINS.test(name)) return null;
  // `First-Name` and `first_name` are one.
  const letters = name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  if (CONTACT_NAMES.has(letters)) return 'contact';
  return PERSON_NAMES.has(letters) ? 'person' : null;
}

/** Whether a value under a name of that kind is really such a detail. */
export function isPersonalDetail(kind: 'contact' | 'person', value: string): boolean {
  return kind === 'contact' ? isContactDetail(value) : isPersonDetail(value);
}

/** The names of those parameters that are named after personal data, and hold what fits. */
export function findPersonalNames(parameters: readonly (readonly [string, string])[]): {
  contactNames: string[];
  personNames: string[];
} {
  const contactNames: string[] = [];
  const personNames: string[] = [];
  for (const [name, value] of parameters) {
    const kind = personalKindOf(name);
    if (kind === null || !isPersonalDetail(kind, value)) continue;
    (kind === 'contact' ? contactNames : personNames).push(name);
  }
  return { contactNames, personNames };
}

const HASH = /^[0-9a-f]{32,128}$/i;

/** An email address, or enough digits for a phone number; `mobile=android` is neither. */
function isContactDetail(value: string): boolean {
  if (HASH.test(value) || value.length > 200) return false;
  return value.includes('@') || value.replaceAll(/\D/g, '').length >= 6;
}

/** Something that a person could be called, or born on; not a yes, a no or a hash. */
function isPersonDetail(value: string): boolean {
  if (HASH.test(value) || value.length > 200) return false;
  return value.trim().length > 1 && !/^(?:true|false|yes|no|none|null|undefined)$/i.test(value);
}
