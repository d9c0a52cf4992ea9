import { EVENT_TRAITS } from '@/utils/pixel/findings/event-traits';
import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** Rules that ask about a key of custom data. */
interface KeyRules {
  /** They ask about this key alone. */
  alone: readonly EventRule[];
  /** They ask about several, and are asked once, at the first of them that is there. */
  several: readonly { rule: EventRule; keys: readonly string[] }[];
}

/** Rules sorted by what they ask about, so that an event meets only those it concerns. */
export interface RuleIndex {
  always: readonly EventRule[];
  byTrait: readonly { has: (subject: EventSubject) => boolean; rules: readonly EventRule[] }[];
  byName: ReadonlyMap<string, readonly EventRule[]>;
  byCustomKey: ReadonlyMap<string, KeyRules>;
}

export function indexRules(rules: readonly EventRule[]): RuleIndex {
  const byName = new Map<string, EventRule[]>();
  const byCustomKey = new Map<string, KeyRules>();
  for (const rule of rules) {
    const { on } = rule;
    if (typeof on !== 'object') continue;
    if ('names' in on) {
      for (const name of on.names) byName.set(name, [...(byName.get(name) ?? []), rule]);
      continue;
    }
    const keys = on.customKeys;
    for (const key of keys) {
      const { alone, several } = byCustomKey.get(key) ?? { alone: [], several: [] };
      byCustomKey.set(
        key,
        keys.length === 1
          ? { alone: [...alone, rule], several }
          : { alone, several: [...several, { rule, keys }] },
      );
    }
  }
  const byTrait = Object.entries(EVENT_TRAITS)
    .map(([trait, has]) => ({ has, rules: rules.filter(({ on }) => on === trait) }))
    .filter((one) => one.rules.length > 0);
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
    ask(some.alone);
    for (const { rule, keys } of some.several) if (isFirstKey(key, keys, event)) ask([rule]);
  }
}

function isFirstKey(key: string, keys: readonly string[], { customData }: PixelEvent): boolean {
  return keys.find((one) => Object.hasOwn(customData, one)) === key;
}
