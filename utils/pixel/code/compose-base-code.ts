import { composePixelCode } from '@/utils/pixel/code/compose-pixel-code';
import { PLAIN_CHOICES } from '@/utils/pixel/code/pixel-code-choices';

/**
 * The base code for a dataset, as Events Manager hands it out (facts, Meta, "The pixel"): loader,
 * init, PageView, and the image for browsers without JavaScript. `pixelId` is 14 to 18 digits.
 */
export function composeBaseCode(pixelId: string): string {
  return composePixelCode(pixelId, PLAIN_CHOICES);
}
