import type { DatasetSetup } from '../../world.ts';
import type { Industry, StandardEvent } from '../setup-choices.ts';
import { INDUSTRIES, STANDARD_EVENTS, completeParameters } from '../setup-choices.ts';

/** What is chosen in the set-up of the Conversions API. */
export interface SetupDraft {
  industry: Industry | null;
  /** What each chosen event sends, required parameters too; in the order of choosing. */
  events: Partial<Record<StandardEvent, string[]>>;
}

/** Goes on from what was kept earlier. */
export function startDraft(kept: DatasetSetup | null): SetupDraft {
  const draft: SetupDraft = { industry: null, events: {} };
  draft.industry = INDUSTRIES.find((known) => known === kept?.industry) ?? null;
  for (const { name, parameters } of kept?.events ?? []) {
    const event = STANDARD_EVENTS.find((known) => known === name);
    if (event) draft.events[event] = completeParameters(event, parameters);
  }
  return draft;
}

/** The chosen events, in the order that all screens show them. */
export function listChosen(draft: SetupDraft): StandardEvent[] {
  return STANDARD_EVENTS.filter((event) => draft.events[event] !== undefined);
}

export function toggleEvent(draft: SetupDraft, event: StandardEvent): SetupDraft {
  const { [event]: chosen, ...others } = draft.events;
  const events = chosen ? others : { ...others, [event]: completeParameters(event, []) };
  return { ...draft, events };
}

export function toggleParameter(
  draft: SetupDraft,
  event: StandardEvent,
  parameter: string,
): SetupDraft {
  const chosen = draft.events[event] ?? [];
  const next = chosen.includes(parameter)
    ? chosen.filter((name) => name !== parameter)
    : [...chosen, parameter];
  return { ...draft, events: { ...draft.events, [event]: completeParameters(event, next) } };
}

/** The record of the draft, as it is kept. */
export function toSetup(draft: SetupDraft, domain: string, finished: boolean): DatasetSetup {
  const events = listChosen(draft).map((name) => ({ name, parameters: draft.events[name] ?? [] }));
  return { domain, industry: draft.industry, events, finished };
}
