import type { CardRow, CardView } from '@/components/page/card-view';
import type { SetUpPlan } from '@/utils/client/set-up-plan';
import { plainCard } from '@/utils/content/page-thing';
import type { Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import { readDialogDataset } from '@/utils/sites/events-manager/wizard/wizard-step';

/** The plan that counts on this screen, and whose it is. */
export interface Planned {
  plan: SetUpPlan;
  client: { id: string; name: string } | null;
  /** Dataset that the open dialog says it sets up. */
  dialogDataset: { id: string; name: string | null } | undefined;
  clientDatasetId: string | null;
  /** Why the page may be the wrong account's; null when nothing speaks against it. */
  accountProblem: string | null;
  /** What the person should know before acting; null when all is as it should be. */
  attention: string | null;
}

/** Asks for the plan of the client whose dataset is being set up. */
export async function readPlanned(screen: Screen): Promise<Planned> {
  const dialogDataset = readDialogDataset(screen);
  const { client, clientDatasetId, plan, accountProblem } = await ask('plan.read', {
    datasetId: dialogDataset?.id ?? null,
  });
  const isOther =
    client !== null &&
    clientDatasetId !== null &&
    dialogDataset !== undefined &&
    clientDatasetId !== dialogDataset.id;
  const other = isOther
    ? `This set-up is for dataset ${dialogDataset.id}, and ${client.name} has dataset ${clientDatasetId}. If this is another client, choose it in Pixel Courier first, then press again.`
    : null;
  const sentences = [accountProblem, other].filter((sentence) => sentence !== null);
  const attention = sentences.length === 0 ? null : sentences.join(' ');
  return { plan, client, dialogDataset, clientDatasetId, accountProblem, attention };
}

/** What a card of the wizard says before anything is done. */
export function plannedCard(title: string, planned: Planned, rows: CardRow[]): CardView {
  const { client, attention } = planned;
  const plan: CardRow[] =
    client === null
      ? [{ label: 'Plan', value: 'The recommended one: there is no client yet' }]
      : [];
  return {
    ...plainCard(title, null),
    client: client?.name ?? null,
    rows: [...rows, ...plan],
    warning: attention === null ? null : { kind: 'attention', text: attention },
  };
}
