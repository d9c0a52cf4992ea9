import { json, type SiteReply } from '../site.ts';
import type { World } from '../world.ts';
import { BAD_TOKEN, errorReply, MISSING_PERMISSION } from './graph-error.ts';
import { grantedDatasets, isKnownToken } from './token.ts';

/**
 * `GET /dataset_quality?dataset_id=…`: Meta's figures, for a token that was generated with the
 * Dataset Quality API and for this dataset (facts, Meta).
 */
export function datasetQuality(world: World, token: string, datasetId: string): SiteReply {
  if (!isKnownToken(world, token)) return errorReply(BAD_TOKEN, world);
  const { quality } = world.graph;
  if (quality === null || !grantedDatasets(world, token).includes(datasetId)) {
    return errorReply(MISSING_PERMISSION, world);
  }
  return json(quality);
}
