import { RULES } from '@/utils/pixel/findings';
import { addressReader } from '@/utils/pixel/findings/address';
import { buildSubject, type EventSubject } from '@/utils/pixel/findings/event-subject';
import { compareSeverity, type Finding } from '@/utils/pixel/findings/finding';
import { placeFindings } from '@/utils/pixel/findings/place-findings';
import type { EventRule, FindingRule, Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { forRulesOf, indexRules } from '@/utils/pixel/findings/rule-index';
import type { Session } from '@/utils/pixel/findings/session';
import { viewSession, type SessionView } from '@/utils/pixel/findings/session-view';
import type { Decoded, PixelEvent } from '@/utils/pixel/pixel-event';

const EVENT_RULES = RULES.filter((rule): rule is EventRule => rule.scope === 'event');
const INDEX = indexRules(EVENT_RULES);
const AUTOMATIC_INDEX = indexRules(EVENT_RULES.filter((rule) => rule.alsoAutomatic === true));
const OTHER_RULES = RULES.filter((rule): rule is SessionRule => rule.scope !== 'event');
const PAIRING_RULES = OTHER_RULES.filter(({ scope }) => scope === 'pairing');
const SETUP_RULES = OTHER_RULES.filter(({ scope }) => scope === 'setup');
const TRAFFIC_RULES = OTHER_RULES.filter(({ scope }) => scope === 'page' || scope === 'session');

/**
 * All that is wrong or worth knowing in a session, in the order of the events at which it is best
 * shown, the worst first; what belongs to no event comes before. Never throws, takes O(n log n).
 */
export function findFindings(session: Session): Finding[] {
  const view = viewSession(session);
  const told: Told = new Map();
  const atEvents = view.subjects.map((subject) => judge(subject, told));
  const others: Finding[] = [];
  for (const rule of rulesFor(view)) askAbout(view, rule, others);
  const placed = placeFindings(view.subjects, atEvents, others);
  return view.pairing === null ? placed : withoutReplaced(placed, others);
}

/** What is told of events together, rule by rule: between two of them somebody else gets a turn. */
export function* findTogetherInSteps(view: SessionView): Generator<void, Finding[]> {
  const found: Finding[] = [];
  for (const rule of rulesFor(view)) {
    askAbout(view, rule, found);
    yield;
  }
  return found;
}

function rulesFor({ session, pairing }: SessionView): readonly SessionRule[] {
  const isSetUpKnown = session.setup ?? session.pageState ?? session.serverAnswers;
  if (pairing === null && !isSetUpKnown) return TRAFFIC_RULES;
  const rules = [...TRAFFIC_RULES];
  if (pairing !== null) rules.push(...PAIRING_RULES);
  if (isSetUpKnown) rules.push(...SETUP_RULES);
  return rules;
}

function askAbout(view: SessionView, rule: SessionRule, found: Finding[]): void {
  if (rule.on !== undefined && view[rule.on].length === 0) return;
  for (const hit of rule.find(view)) found.push(makeFinding(rule, hit));
}

/** What the rules of single events say of one, for a list that grows; the worst first. */
export function findEventFindings(decoded: Extract<Decoded, { kind: 'event' }>): Finding[] {
  return judgeSubject(buildSubject(decoded, addressReader()));
}

/** The same of an event that was looked at before. */
export function judgeSubject(subject: EventSubject): Finding[] {
  return judge(subject, new Map()).sort(compareSeverity);
}

/** The findings that are told once in a session, by their message: no two rules share one. */
type Told = Map<string, { id: string; events: PixelEvent[] }>;

function judge(subject: EventSubject, told: Told): Finding[] {
  const { event } = subject;
  const findings: Finding[] = [];
  const index = event.eventKind === 'automatic' ? AUTOMATIC_INDEX : INDEX;
  forRulesOf(index, subject, (rules) => {
    for (const rule of rules) {
      const message = rule.find(subject);
      if (message === null) continue;
      const before = rule.once && told.get(message);
      if (before && before.id === rule.id) {
        before.events.push(event);
        continue;
      }
      const events = [event];
      if (rule.once) told.set(message, { id: rule.id, events });
      findings.push(makeFinding(rule, { message, events }));
    }
  });
  return findings;
}

const NOTHING: readonly never[] = [];

function makeFinding(
  rule: FindingRule,
  { message, events = NOTHING, rows = NOTHING, requests = NOTHING, told = NOTHING, seenAt }: Hit,
): Finding {
  // Written out: made for every event, and spreading one object into another is slow.
  return {
    id: rule.id,
    severity: rule.severity,
    scope: rule.scope,
    message,
    why: rule.why,
    fix: rule.fix,
    link: rule.link,
    events,
    rows,
    requests,
    told,
    seenAt: seenAt ?? null,
  };
}

const REPLACING = new Map(OTHER_RULES.map(({ id, replaces = [] }) => [id, replaces]));

/** Leaves out what one of the others says better of the same event. */
function withoutReplaced(findings: Finding[], others: Finding[]): Finding[] {
  const replaced = findReplaced(others);
  if (replaced.size === 0) return findings;
  return findings.filter(({ id, events }) => {
    const better = replaced.get(id);
    return better === undefined || !events.every((event) => better.has(event));
  });
}

/** Of which rules the findings are left out, and at which events, because others say it better. */
export function findReplaced(others: readonly Finding[]): Map<string, Set<PixelEvent>> {
  const replaced = new Map<string, Set<PixelEvent>>();
  for (const { id, events } of others) {
    for (const worse of REPLACING.get(id) ?? NOTHING) {
      const at = replaced.get(worse) ?? new Set();
      for (const event of events) at.add(event);
      replaced.set(worse, at);
    }
  }
  return replaced;
}
