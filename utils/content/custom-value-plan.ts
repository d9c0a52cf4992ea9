import { describeNew } from '@/utils/content/workflow/action-plan';
import type { Previewed } from '@/utils/content/authorise';
import type { CardLine } from '@/components/page/card-view';
import type { CustomValueDialog } from '@/utils/sites/highlevel/custom-value-dialog';

/** What a custom value is made to hold, and under which name. */
export interface CustomValuePlan {
  kind: 'token-value' | 'dataset-value';
  holds: 'token' | 'datasetId';
  /** Name that is filled in; HighLevel makes the merge field's key from it. */
  name: string;
  /** Of what it holds, for the person. */
  title: string;
}

export const TOKEN_VALUE: CustomValuePlan = {
  kind: 'token-value',
  holds: 'token',
  name: 'Meta access token',
  title: 'access token',
};

export const DATASET_VALUE: CustomValuePlan = {
  kind: 'dataset-value',
  holds: 'datasetId',
  name: 'Meta dataset ID',
  title: 'dataset ID',
};

const changeOf = (now: string, isSame: boolean): CardLine['change'] =>
  isSame ? 'same' : now === '' ? 'fill' : 'replace';

/** The dialog's two fields as the card shows them. A token that stands there stays masked. */
export function listValueLines(
  { name, value }: CustomValueDialog,
  plan: CustomValuePlan,
  { plan: planned }: Previewed,
): CardLine[] {
  const isToken = plan.kind === 'token-value';
  const becomes = isToken ? describeNew(planned.token) : (planned.datasetId ?? '');
  const isSame = isToken ? planned.tokenIsThere === true : value.value === planned.datasetId;
  const shown = value.value === '' ? '' : isSame ? becomes : `Other text (${value.value.length})`;
  return [
    {
      label: 'Name',
      now: name.value,
      becomes: plan.name,
      change: changeOf(name.value, name.value === plan.name),
    },
    { label: 'Value', now: shown, becomes, change: changeOf(value.value, isSame) },
  ];
}
