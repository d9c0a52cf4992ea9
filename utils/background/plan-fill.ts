import type { Client } from '@/utils/client/client';
import { clientPixelCode } from '@/utils/client/client-pixel-code';
import type { FillKind, FillPlan } from '@/utils/messaging/protocol';
import { refuse } from '@/utils/background/judge-fill';
import { isTokenDigest, summarizeToken } from '@/utils/storage/vault';

/** What a fill would write for a client, with nothing secret in it; or what is missing for it. */
export async function planFill(
  kind: FillKind,
  client: Client,
  currentTokenDigest: string | null,
): Promise<{ ok: true; plan: FillPlan; revision: string } | { ok: false; problem: string }> {
  const { datasetId, defaults } = client;
  const token = await summarizeToken(client.id);
  if (!datasetId)
    return refuse(
      `${client.name} has no dataset ID yet. Capture it in Events Manager, on the dataset’s Settings.`,
    );
  if (kind === 'action' && !token)
    return refuse(
      `There is no access token for ${client.name}. Tokens are kept only until the browser closes: generate one in Events Manager, Settings, and capture it there.`,
    );
  const plan: FillPlan = {
    datasetId,
    token: kind === 'action' ? token : null,
    tokenIsThere:
      currentTokenDigest === null ? null : await isTokenDigest(client.id, currentTokenDigest),
    pixelCode: kind === 'pixel-code' ? clientPixelCode(client) : null,
    defaults,
  };
  const revision = JSON.stringify([
    client.id,
    datasetId,
    plan.token?.capturedAt,
    plan.pixelCode,
    defaults,
  ]);
  return { ok: true, plan, revision };
}
