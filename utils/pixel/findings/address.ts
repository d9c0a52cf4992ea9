import { looksLowerCased } from '@/utils/pixel/findings/click-id';
import { findPersonalNames, hasEmail } from '@/utils/pixel/findings/personal-data';
import { standingOf, type Standing } from '@/utils/pixel/findings/standing';
import { looksLikeToken } from '@/utils/pixel/findings/token-text';
import { parseQuery, queryOf, type Parameter } from '@/utils/pixel/query';

/** A page's address with all that the rules ask of it, worked out once. */
export interface Address {
  /** The same for equal addresses of a session, and for those alone. */
  number: number;
  /** Scheme with its colon; empty when the text is no address. */
  protocol: string;
  hostname: string;
  /** Scheme, host and path: the page without what was handed over to it. */
  page: string;
  fbclid: string | null;
  hasEmail: boolean;
  /** Names of the parameters that hold contact details, such as `phone`. */
  contactNames: string[];
  /** Names of the parameters that hold a person's name, such as `first_name`. */
  personNames: string[];
  hasToken: boolean;
  standing: Standing;
  /** Something about it is worth a word. */
  isOdd: boolean;
}

/** Reads addresses and remembers them: all events of a page carry the same one. Never throws. */
export function addressReader(): (text: string) => Address {
  const known = new Map<string, Address>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const address = readAddress(text, known.size);
    known.set(text, address);
    return address;
  };
}

function readAddress(text: string, number: number): Address {
  const bare = text.slice(0, endOfPath(text));
  const { protocol, hostname, origin, path } = splitAddress(bare);
  const parameters = parametersOf(text);
  const names = findPersonalNames(parameters);
  const fbclid = parameters.find(([name]) => name === 'fbclid')?.[1] || null;
  const address: Address = {
    number,
    protocol,
    hostname,
    page: `${origin}${path}`,
    fbclid,
    hasEmail: showsEmail(path) || parameters.some(([, value]) => showsEmail(value)),
    contactNames: names.contactNames,
    personNames: names.personNames,
    hasToken: looksLikeToken(text),
    standing: standingOf(protocol, hostname, path),
    isOdd: false,
  };
  address.isOdd = isOdd(address);
  return address;
}

/** In a path, and in an address within an address, the sign stands escaped. */
function showsEmail(text: string): boolean {
  return hasEmail(text.includes('%40') ? text.replaceAll('%40', '@') : text);
}

function isOdd(address: Address): boolean {
  const { protocol, standing, contactNames, personNames, fbclid } = address;
  if (protocol !== 'https:' || standing !== 'public' || address.hasEmail) return true;
  if (contactNames.length > 0 || personNames.length > 0) return true;
  return fbclid !== null && looksLowerCased(fbclid);
}

/** Scheme, host with port, path, as a browser writes them. */
const AS_WRITTEN = /^(https?:)\/\/([a-z\d.-]+)(:\d+)?(\/.*)$/;

interface AddressParts {
  protocol: string;
  hostname: string;
  origin: string;
  path: string;
}

/** Takes an address without its query apart; one that is none is all path. */
function splitAddress(bare: string): AddressParts {
  // Nearly all are written by a browser: those need no full parsing.
  const match = AS_WRITTEN.exec(bare);
  if (match !== null) {
    const [, protocol = '', hostname = '', port = '', path = ''] = match;
    return { protocol, hostname, origin: `${protocol}//${hostname}${port}`, path };
  }
  if (!URL.canParse(bare)) return { protocol: '', hostname: '', origin: '', path: bare };
  const { protocol, hostname, origin, pathname } = new URL(bare);
  return { protocol, hostname, origin: origin === 'null' ? '' : origin, path: pathname };
}

function endOfPath(text: string): number {
  const end = text.search(/[?#]/);
  return end < 0 ? text.length : end;
}

/** Those of the query, and those behind `#`, where some pages keep theirs. */
function parametersOf(text: string): Parameter[] {
  const parameters = parseQuery(queryOf(text));
  const hash = text.indexOf('#');
  if (hash < 0) return parameters;
  const behind = text.slice(hash + 1);
  return [...parameters, ...parseQuery(behind.slice(behind.indexOf('?') + 1))];
}
