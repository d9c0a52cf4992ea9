import type { ActionDefaults } from '@/utils/client/client';
import { isMergeField } from '@/utils/workflow/action-field';
import { EVENT_NAMES } from './event-names';

/** What is wrong with the settings, by field; each a sentence that says what to do. */
export type SettingsProblems = Partial<Record<keyof ActionDefaults, string>>;

/** The settings as they are stored: trimmed, the currency in capitals. */
export function tidySettings(draft: ActionDefaults): ActionDefaults {
  return {
    ...draft,
    actionName: draft.actionName.trim(),
    eventName: draft.eventName.trim(),
    stageName: draft.stageName.trim(),
    leadValue: draft.leadValue.trim(),
    currency: draft.currency.trim().toUpperCase(),
  };
}

/** Looks at tidied settings before they are saved; an empty record means they can be. */
export function findSettingsProblems(settings: ActionDefaults): SettingsProblems {
  const problems: SettingsProblems = {};
  const { eventName, leadValue, currency } = settings;
  const meant = EVENT_NAMES.find((name) => name.toLowerCase() === eventName.toLowerCase());
  if (meant !== undefined && meant !== eventName)
    problems.eventName = `Meta tells capitals apart. Write it as ${meant}.`;
  if (leadValue !== '' && !isMergeField(leadValue) && !/^\d+(\.\d+)?$/.test(leadValue))
    problems.leadValue = 'Use digits only, with a point for decimals, like 1000 or 12.50.';
  if (!/^([A-Z]{3})?$/.test(currency))
    problems.currency = 'Use the three letters of the currency, like USD.';
  const isPurchase = settings.eventType !== 'Lead Event' && eventName === 'Purchase';
  if (isPurchase && leadValue === '')
    problems.leadValue = 'Meta requires a value for Purchase. Enter one, like 1000.';
  if (isPurchase && currency === '')
    problems.currency = 'Meta requires a currency for Purchase. Enter one, like USD.';
  return problems;
}
