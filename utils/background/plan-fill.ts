import { sha256 } from '@/utils/capi/sha256';
import { NO_MERGE_FIELDS, type Client } from '@/utils/client/client';
import { clientPixelCode } from '@/utils/client/client-pixel-code';
import type { FillKind, FillPlan } from '@/utils/messaging/fill-messages';
import { refuse } from '@/utils/background/judge-fill';
import { isTokenDigest, summarizeToken } from '@/utils/storage/vault';

/** Whether what stands there (its SHA-256) is what would be written. */
async function isThere(client: Client, digest: string, kind: FillKind): Promise<boolean> {
  const mergeField = kind === 'action' ? (client.mergeFields?.token ?? null) : null;
  if (mergeField === null) return isTokenDigest(client.id, digest);
  return (await sha256(mergeField)) === digest;
}

/** What a fill would write for a client, with nothing secret in it; or what is missing for it. */
export async function planFill(
  kind: FillKind,
  client: Client,
  currentTokenDigest: string | null,
): Promise<{ ok: true; plan: FillPlan; revision: string } | { ok: false; problem: string }> {
  const { datasetId, defaults, mergeFields = NO_MERGE_FIELDS } = client;
  const token = await summarizeToken(client.id);
  if (!datasetId)
    return refuse(
      `${client.name} has no dataset ID yet. Capture it in Events Manager, on the dataset’s Settings.`,
    );
  const needsToken = kind === 'token-value' || (kind === 'action' && mergeFields.token === null);
  if (needsToken && !token)
    return refuse(
      `There is no access token for ${client.name}. Tokens are kept only until the browser closes: generate one in Events Manager, Settings, and capture it there.`,
    );
  const plan: FillPlan = {
    datasetId,
    token: needsToken ? token : null,
    tokenIsThere:
      currentTokenDigest === null ? null : await isThere(client, currentTokenDigest, kind),
    pixelCode: kind === 'pixel-code' ? clientPixelCode(client) : null,
    defaults,
    mergeFields,
  };
  const revision = JSON.stringify([
    client.id,
    datasetId,
    plan.token?.capturedAt,
    plan.pixelCode,
    defaults,
    mergeFields,
  ]);
  return { ok: true, plan, revision };
}
