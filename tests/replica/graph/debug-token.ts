import { json, type SiteReply } from '../site.ts';
import type { World } from '../world.ts';
import { BAD_TOKEN, errorReply } from './graph-error.ts';
import { grantedDatasets, isKnownToken } from './token.ts';

/**
 * `GET /debug_token?input_token=T`: what a token may do. Such a token never expires
 * (`expires_at` 0) and names its datasets in `granular_scopes[].target_ids` (facts, Meta).
 */
export function debugToken(world: World, token: string, inputToken: string): SiteReply {
  if (!isKnownToken(world, token)) return errorReply(BAD_TOKEN, world);
  const targets = grantedDatasets(world, inputToken);
  if (targets.length === 0) {
    const { code, message } = BAD_TOKEN;
    return json({ data: { error: { code, message }, is_valid: false, scopes: [] } });
  }
  const scopes = ['ads_management', 'ads_read'];
  return json({
    data: {
      app_id: '660183947562011',
      type: 'SYSTEM_USER',
      application: 'Conversions API',
      data_access_expires_at: 0,
      expires_at: 0,
      is_valid: true,
      scopes,
      granular_scopes: scopes.map((scope) => ({ scope, target_ids: targets })),
      user_id: '61550293847561',
    },
  });
}
