import { randomInt } from 'node:crypto';

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A made-up access token of the shape of Meta's: `EAA`, then about 180 letters and digits. */
export function makeAccessToken(): string {
  const length = randomInt(176, 190);
  let token = 'EAA';
  for (let index = 0; index < length; index += 1) {
    token += CHARACTERS[randomInt(CHARACTERS.length)] ?? '';
  }
  return token;
}
