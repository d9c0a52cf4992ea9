import { lower, visible } from '@/utils/capi/normalize/normalized';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Letters only, without accents and without the article before it. */
const plain = (text: string) =>
  lower(text)
    .normalize('NFD')
    .replace(/^the\s/, '')
    .replaceAll(/[^\p{L}]/gu, '');

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Not countries of ISO 3166-1, though the platform has names for them. */
const OTHERS = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);

/** English names in use that the platform has no code for. */
const OTHER_NAMES: readonly [name: string, code: string][] = [
  ['usa', 'us'],
  ['unitedstatesofamerica', 'us'],
  ['greatbritain', 'gb'],
  ['england', 'gb'],
  ['scotland', 'gb'],
  ['wales', 'gb'],
  ['northernireland', 'gb'],
  ['turkey', 'tr'],
  ['czechrepublic', 'cz'],
  ['holland', 'nl'],
  ['hongkong', 'hk'],
  ['macau', 'mo'],
  ['macao', 'mo'],
  ['uae', 'ae'],
  ['ivorycoast', 'ci'],
  ['republicofireland', 'ie'],
  ['russianfederation', 'ru'],
  ['burma', 'mm'],
  ['macedonia', 'mk'],
  ['swaziland', 'sz'],
  ['palestine', 'ps'],
];

const isCountry = (code: string) => !OTHERS.has(code) && names.of(code) !== undefined;

function listCodesByName(): Map<string, string> {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  // Codes of countries that are no more stand for their successors: those would come twice.
  const own = pairs.filter((code) => isCountry(code) && currentCode(code) === code);
  return new Map([
    ...own.map((code): [string, string] => [plain(names.of(code) ?? code), code.toLowerCase()]),
    ...OTHER_NAMES,
  ]);
}

/** UK → GB. */
function currentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

let codesByName: Map<string, string> | undefined;

/**
 * The two letters (ISO 3166-1 alpha-2, lower case) of a country that is given by its code or its
 * English name; undefined when it is neither.
 */
export function findCountryCode(text: string): string | undefined {
  const written = visible(text).toUpperCase().replaceAll('.', '');
  if (/^[A-Z]{2}$/.test(written))
    return isCountry(written) ? currentCode(written).toLowerCase() : undefined;
  codesByName ??= listCodesByName();
  return codesByName.get(plain(text));
}
