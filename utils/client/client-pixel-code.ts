import type { Client } from '@/utils/client/client';
import { composeBaseCode } from '@/utils/pixel/code/compose-base-code';
import { composePixelCode } from '@/utils/pixel/code/compose-pixel-code';

/**
 * The pixel code that is inserted for a client: composed by its choices where it wants that, else
 * as captured, else Meta's base code for its dataset. null without a dataset.
 */
export function clientPixelCode({
  datasetId,
  pixelCode,
  pixelCodeChoices: choices,
}: Pick<Client, 'datasetId' | 'pixelCode' | 'pixelCodeChoices'>): string | null {
  if (datasetId === null) return null;
  if (choices?.source === 'composed') return composePixelCode(datasetId, choices);
  return pixelCode?.code ?? composeBaseCode(datasetId);
}
