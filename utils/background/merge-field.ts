import { judgeFill, refuse } from '@/utils/background/judge-fill';
import { sha256 } from '@/utils/capi/sha256';
import { NO_MERGE_FIELDS } from '@/utils/client/client';
import type { Answer, Question } from '@/utils/messaging/protocol';
import type { KnownSender } from '@/utils/messaging/sender';
import { changeClient } from '@/utils/storage/clients';
import { isTokenDigest } from '@/utils/storage/vault';

/**
 * From now on the client's actions get this merge field, as the page of its own location shows it.
 * Says whether the value that stands beside it is the client's token or dataset ID.
 */
export async function useMergeField(
  { holds, mergeField, digests }: Question<'merge-field.use'>,
  from: KnownSender,
): Promise<Answer<'merge-field.use'>> {
  const judged = await judgeFill(holds === 'token' ? 'token-value' : 'dataset-value', from);
  if (!judged.ok) return judged;
  const { client, bound } = judged;
  if (!bound)
    return refuse(
      `${client.name} is not bound to this location yet. Fill the custom value from here first, or bind it in Pixel Courier.`,
    );
  const { id, name, datasetId } = client;
  const digest = datasetId === null ? null : await sha256(datasetId);
  const known = holds === 'token' ? digests.map((one) => isTokenDigest(id, one)) : [];
  const isVerified =
    (await Promise.all(known)).includes(true) ||
    (holds === 'datasetId' && digests.includes(digest ?? ''));
  const mergeFields = { ...(client.mergeFields ?? NO_MERGE_FIELDS), [holds]: mergeField };
  await changeClient(id, { mergeFields });
  return { ok: true, client: { id, name }, isVerified };
}
