import { EVENT_TRAITS } from '@/utils/pixel/findings/event-traits';
import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** Rules sorted by what they ask about, so that an event meets only those it concerns. */
export interface RuleIndex {
  always: readonly EventRule[];
  byTrait: readonly { has: (subject: EventSubject) => boolean; rules: readonly EventRule[] }[];
  byName: ReadonlyMap<string, readonly EventRule[]>;
  byCustomKey: ReadonlyMap<string, readonly EventRule[]>;
}

export function indexRules(rules: readonly EventRule[]): RuleIndex {
  const byName = new Map<string, EventRule[]>();
  const byCustomKey = new Map<string, EventRule[]>();
  for (const rule of rules) {
    if (typeof rule.on !== 'object') continue;
    const [map, words] =
      'names' in rule.on ? [byName, rule.on.names] : [byCustomKey, rule.on.customKeys];
    for (const word of words) map.set(word, [...(map.get(word) ?? []), rule]);
  }
  const byTrait = Object.entries(EVENT_TRAITS).map(([trait, has]) => {
    return { has, rules: rules.filter(({ on }) => on === trait) };
  });
  return { always: rules.filter(({ on }) => on === undefined), byTrait, byName, byCustomKey };
}

/** Calls `ask` with lists of the rules that could have something to say of an event. */
export function forRulesOf(
  { always, byTrait, byName, byCustomKey }: RuleIndex,
  subject: EventSubject,
  ask: (rules: readonly EventRule[]) => void,
): void {
  const { event } = subject;
  ask(always);
  for (const { has, rules } of byTrait) if (has(subject)) ask(rules);
  const named = byName.get(event.eventName);
  if (named !== undefined) ask(named);
  for (const key in event.customData) {
    const some = byCustomKey.get(key);
    if (some === undefined) continue;
    const isAlone = some.every((rule) => isFirstKey(rule, key, event));
    ask(isAlone ? some : some.filter((rule) => isFirstKey(rule, key, event)));
  }
}

/** A rule that asks about several keys is asked once, at the first of them that is there. */
function isFirstKey({ on }: EventRule, key: string, { customData }: PixelEvent): boolean {
  if (typeof on !== 'object' || !('customKeys' in on) || on.customKeys.length === 1) return true;
  return on.customKeys.find((one) => Object.hasOwn(customData, one)) === key;
}
