import { randomInt } from 'node:crypto';

/** That many made-up digits; the first is not 0. */
export function makeDigits(length: number): string {
  let digits = String(randomInt(1, 10));
  while (digits.length < length) digits += String(randomInt(10));
  return digits;
}
