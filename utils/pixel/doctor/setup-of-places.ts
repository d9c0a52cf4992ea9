import type { SetupFacts } from '@/utils/pixel/findings/session';
import { TRIGGER_NAMES, type SeenFacts } from '@/utils/workflow/seen-facts';

/** What one place showed, and when each of it was seen last, in ms since 1970. */
export interface SeenPlaceFacts {
  facts: SeenFacts;
  seenAt: Readonly<Record<string, number>>;
}

/**
 * What is known of a client's set-up of all its places: a published workflow counts before drafts,
 * because others may be meant to be drafts; a page that is not published counts before those that
 * are. Each with the time at which it was seen.
 */
export function setupOfPlaces(places: readonly SeenPlaceFacts[]): SetupFacts {
  const setup: SetupFacts = {};
  const seenAt: NonNullable<SetupFacts['seenAt']> = {};
  const newest = (fact: keyof SeenFacts) =>
    places
      .filter(({ facts }) => facts[fact] !== undefined)
      .sort((one, other) => timeOf(other, fact) - timeOf(one, fact));
  const workflows = newest('workflowPublished');
  const workflow =
    workflows.find(({ facts }) => facts.workflowPublished === true) ??
    workflows[0] ??
    newest('triggers')[0];
  if (workflow) {
    const { workflowPublished, triggers, tokenField } = workflow.facts;
    if (workflowPublished !== undefined) setup.workflowPublished = workflowPublished;
    if (triggers !== undefined) setup.triggers = triggers.map((kind) => TRIGGER_NAMES[kind]);
    if (tokenField !== undefined) setup.tokenField = tokenField;
    for (const fact of ['workflowPublished', 'triggers', 'tokenField'] as const)
      if (workflow.facts[fact] !== undefined) seenAt[fact] = timeOf(workflow, fact);
  }
  const worst = { pagePublished: false, optimizeJavaScript: true, removedCodeIsBack: true };
  for (const fact of ['pagePublished', 'optimizeJavaScript', 'removedCodeIsBack'] as const) {
    const all = newest(fact);
    const told = all.find(({ facts }) => facts[fact] === worst[fact]) ?? all[0];
    if (told === undefined) continue;
    setup[fact] = told.facts[fact] ?? null;
    seenAt[fact] = timeOf(told, fact);
  }
  return { ...setup, seenAt };
}

function timeOf({ seenAt }: SeenPlaceFacts, fact: keyof SeenFacts): number {
  return seenAt[fact] ?? 0;
}
