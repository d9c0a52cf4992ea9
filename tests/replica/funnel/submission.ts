import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What a sent form hands to the funnel's server. */
export const submissionSchema = z.object({
  pageId: z.string(),
  fullName: z.string(),
  email: z.string(),
  phone: z.string(),
  eventId: z.string(),
  pageUrl: z.string(),
  fbclid: z.string(),
  fbp: z.string(),
  fbc: z.string(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** A sent form together with what the server saw of the visitor. */
export interface Visit {
  submission: Submission;
  userAgent: string;
  ipAddress: string;
  /** When the form came, in ms. */
  at: number;
}

/**
 * The customer information parameters of a visit: e-mail, phone and names hashed, the rest in
 * clear (Meta, customer information parameters). Without an `_fbc` cookie, fbc is made from the
 * click ID as Meta describes it. Empty values are left out.
 */
export function userDataOf({
  submission,
  userAgent,
  ipAddress,
  at,
}: Visit): Record<string, unknown> {
  const [firstName = '', ...lastNames] = submission.fullName.trim().toLowerCase().split(/\s+/);
  const madeFbc = submission.fbclid === '' ? '' : `fb.1.${at}.${submission.fbclid}`;
  const hashed = {
    em: submission.email.trim().toLowerCase(),
    ph: phoneDigits(submission.phone),
    fn: firstName,
    ln: lastNames.join(' '),
  };
  const clear = {
    client_ip_address: ipAddress,
    client_user_agent: userAgent,
    fbc: submission.fbc === '' ? madeFbc : submission.fbc,
    fbp: submission.fbp,
  };
  const userData: Record<string, string | string[]> = {};
  for (const [key, value] of Object.entries(hashed)) {
    if (value !== '') userData[key] = [sha256(value)];
  }
  for (const [key, value] of Object.entries(clear)) {
    if (value !== '') userData[key] = value;
  }
  return userData;
}

/** Ten digits are taken as a number of the United States, where both practices are. */
function phoneDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length === 10 ? `1${digits}` : digits;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
