import type { CardLine } from '@/components/page/card-view';
import type { FillPlan } from '@/utils/messaging/fill-messages';
import type { ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readField, readFields } from '@/utils/sites/highlevel/action-form';
import { isMergeField, type FieldValue, type ShownFields } from '@/utils/workflow/action-field';
import { keepMergeFields, planSettings } from '@/utils/workflow/plan-values';

/** What a fill of the open action will do. */
export interface ActionPlan {
  lines: CardLine[];
  /** Without the token, which is not known before the order is redeemed. */
  values: FieldValue[];
  /** What the fields will show, for the checks. */
  after: ShownFields;
  /** Fields whose merge field stays as it is. */
  kept: string[];
  /** Why something of the client's settings is left out. */
  notes: string[];
}

export const TOKEN_TITLE = 'Access token';
const DATASET_TITLE = 'Dataset ID';

/** Whether the token's field wants a token: not with Ad Manager, not where a merge field stays. */
export function wantsToken({ token }: ActionPanel, keep: boolean): boolean {
  return token !== null && !(keep && isMergeField(token.value));
}

function describeToken(value: string): string {
  if (value === '') return '';
  return isMergeField(value) ? value.trim() : `Another token (${value.length})`;
}

/** A new token as the card shows it: masked. */
export function describeNew(token: FillPlan['token']): string {
  return token ? `${token.prefix}•••••• (${token.length})` : '';
}

const SWITCH_WORDS: Record<string, string> = { on: 'On', off: 'Off' };
const inWords = ({ name }: FieldValue, value: string) =>
  name === 'customMapping' ? (SWITCH_WORDS[value] ?? value) : value;

function toLine(label: string, now: string, becomes: string, isFree = now === ''): CardLine {
  const same = now === becomes;
  return { label, now, becomes, change: same ? 'same' : isFree ? 'fill' : 'replace' };
}

function tokenLine({ token }: ActionPanel, plan: FillPlan, writes: boolean): CardLine[] {
  if (token === null) return [];
  const now = describeToken(token.value);
  if (!writes || plan.tokenIsThere === true)
    return [{ label: TOKEN_TITLE, now, becomes: now, change: 'same' }];
  return [toLine(TOKEN_TITLE, now, plan.mergeFields.token ?? describeNew(plan.token))];
}

/**
 * Plans a fill, and puts it as the card shows it: what stands there, and what will. The token stays
 * masked. `keep`: merge fields that the person has put there stay.
 */
export function planAction(panel: ActionPanel, plan: FillPlan, keep: boolean): ActionPlan {
  const shown: ShownFields = readFields(panel);
  const settings = planSettings(plan.defaults, shown, keep);
  const datasetId = plan.mergeFields.datasetId ?? plan.datasetId;
  const datasets: FieldValue[] =
    panel.dataset === null || datasetId === null
      ? []
      : [{ name: 'dataset', title: DATASET_TITLE, value: datasetId }];
  const dataset = keepMergeFields(datasets, shown, keep);
  const values = [...settings.values, ...dataset.values];
  const writesToken = wantsToken(panel, keep);
  const lines = values.map((value) => {
    const now = readField(panel, value.name, value.value) ?? '';
    // A switch that is off holds nothing that would be lost.
    const isFree = now === '' || (value.name === 'customMapping' && now === 'off');
    return toLine(value.title, inWords(value, now), inWords(value, value.value), isFree);
  });
  const kept = [...settings.kept, ...dataset.kept];
  const keptLines = kept.map(({ name, title }): CardLine => {
    const now = shown[name] ?? '';
    return { label: title, now, becomes: now, change: 'same' };
  });
  const keptToken = panel.token !== null && !writesToken ? [TOKEN_TITLE] : [];
  return {
    lines: [...lines, ...keptLines, ...tokenLine(panel, plan, writesToken)],
    values,
    after: { ...shown, ...Object.fromEntries(values.map(({ name, value }) => [name, value])) },
    kept: [...kept.map(({ title }) => title), ...keptToken],
    notes: settings.notes,
  };
}
