import * as z from 'zod/mini';
import { normalized, unusable, type Normalized } from '@/utils/capi/normalize/normalized';

const addressSchema = z.union([z.ipv4(), z.ipv6()]);

/** IP address of the browser: IPv4, or IPv6, which Meta prefers. */
export function normalizeIpAddress(text: string): Normalized {
  const address = text.trim();
  if (addressSchema.safeParse(address).success) return normalized(address);
  return unusable('This is not an IP address. Write it like 203.0.113.7.');
}

/** User agent of the browser, as it is. */
export function normalizeUserAgent(text: string): Normalized {
  const agent = text.trim();
  return agent === '' ? unusable('There is no user agent here.') : normalized(agent);
}

/** `fb.{subdomain index}.{ms}.{payload}[.{appendix}]`; the payload's case counts. */
export function normalizeCookie(key: 'fbc' | 'fbp', text: string): Normalized {
  const cookie = text.trim();
  const payload = key === 'fbp' ? String.raw`\d+` : String.raw`[\w.-]+`;
  if (new RegExp(String.raw`^fb\.\d\.\d{13}\.${payload}(\.[\w-]{2}|\.[\w-]{8})?$`).test(cookie))
    return normalized(cookie);
  if (/^fb\.\d\.\d{10}\./.test(cookie))
    return unusable('The time in it is in seconds. Copy the cookie as the browser holds it.');
  return unusable(
    key === 'fbc'
      ? 'This is not a click ID. It looks like fb.1.1596403881668.AbC, the cookie _fbc.'
      : 'This is not a browser ID. It looks like fb.1.1596403881668.1116446470, the cookie _fbp.',
  );
}

/** ID of a lead from one of Meta's own lead forms: 15 to 17 digits. */
export function normalizeLeadId(text: string): Normalized {
  const id = text.trim();
  if (/^\d{15,17}$/.test(id)) return normalized(id);
  return unusable('This is not a lead ID: those have 15 to 17 digits. Leave it empty otherwise.');
}
