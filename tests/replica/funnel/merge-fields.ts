import type { ConversionsApiAction, Location } from '../world.ts';

/** Puts a sub-account's custom values in place of `{{custom_values.key}}`; unknown ones go empty. */
export function mergeCustomValues(text: string, location: Location): string {
  return text.replace(/\{\{\s*custom_values\.([a-z0-9_]+)\s*\}\}/g, (_, key: string) => {
    const entry = location.customValues?.find((candidate) => candidate.key === key);
    return entry?.value ?? '';
  });
}

/** An action as it runs: every text with the sub-account's custom values in place. */
export function mergeAction(
  action: ConversionsApiAction,
  location: Location,
): ConversionsApiAction {
  const merge = (text: string) => mergeCustomValues(text, location);
  return {
    ...action,
    accessToken: merge(action.accessToken),
    datasetId: merge(action.datasetId),
    value: merge(action.value),
  };
}
