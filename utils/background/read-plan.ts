import { isPage } from '@/utils/background/judge-fill';
import { findAccountProblem } from '@/utils/background/find-account-problem';
import { chooseClient } from '@/utils/client/choose-client';
import { recommendPlan } from '@/utils/client/set-up-plan';
import type { Answer, Question } from '@/utils/messaging/protocol';
import type { KnownSender } from '@/utils/messaging/sender';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { getClients } from '@/utils/storage/clients';

/**
 * The plan of the client whose dataset is being set up, else of the client that is selected; the
 * recommended one where the client has none, or where there is no client. Nothing secret.
 */
export async function readPlan(
  question: Question<'plan.read'>,
  from: KnownSender,
): Promise<Answer<'plan.read'>> {
  const place = isPage(from) ? parseEventsManagerUrl(from.url) : undefined;
  const datasetId = question.datasetId ?? place?.datasetId ?? null;
  const chosen = chooseClient(await getClients(), { locationId: null, datasetId });
  const accountProblem = await findAccountProblem(place, question.datasetId);
  if (!chosen)
    return { client: null, clientDatasetId: null, plan: recommendPlan(''), accountProblem };
  const { id, name, datasetId: clientDatasetId, plan } = chosen.client;
  return {
    client: { id, name },
    clientDatasetId,
    plan: plan ?? recommendPlan(name),
    accountProblem,
  };
}
