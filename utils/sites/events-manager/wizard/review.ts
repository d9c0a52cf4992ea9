import { readDomain } from '@/utils/client/website-domain';
import type { Industry, PlanParameter } from '@/utils/client/set-up-plan';
import type { StandardEvent } from '@/utils/pixel/catalog';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { Screen } from '@/utils/dom/locate/screen';
import { matchText, type NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import {
  listSections,
  type EventSection,
} from '@/utils/sites/events-manager/wizard/event-sections';
import { withTaught } from '@/utils/sites/events-manager/wizard/taught-boxes';
import {
  EVENT_NAMES,
  INDUSTRY_NAMES,
  isAlwaysSent,
  isPlanParameter,
  PARAMETER_NAMES,
  type KnownParameter,
} from '@/utils/sites/events-manager/wizard/wizard-names';
import { isBehind, type WizardStep } from '@/utils/sites/events-manager/wizard/wizard-step';

/** One event of the review page. */
export interface ReviewedEvent {
  event: StandardEvent | undefined;
  title: string;
  parameters: PlanParameter[];
  /** Other parameters that nobody has to send, as the page writes them. */
  others: string[];
}

/** What the review page sums up; undefined for what it does not show or not clearly. */
export interface Review {
  domain: string | undefined;
  industry: Industry | undefined;
  events: ReviewedEvent[];
}

/** An entry of a list or table: other texts are explanations. */
const ENTRY = 'li, td, dd, [role=listitem], [role=cell], [role=gridcell]';

function one<T>(all: readonly (T | undefined)[]): T | undefined {
  const distinct = new Set(all.filter((value) => value !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

function readEvent(
  screen: Screen,
  { event, title, container }: EventSection,
  names: NameSets<KnownParameter>,
): ReviewedEvent {
  const parameters = new Set<PlanParameter>();
  const others = new Set<string>();
  const read = (text: string, isEntry: boolean) => {
    const key = matchText(text, names);
    if (key === undefined && isEntry) others.add(text);
    else if (key !== undefined && isPlanParameter(key)) parameters.add(key);
    else if (key !== undefined && !isAlwaysSent(key)) others.add(text);
    return key;
  };
  for (const { text, element, owner } of screen.texts) {
    if (!container.contains(element) || owner !== null) continue;
    if (element.closest('h1, h2, h3, h4, h5, h6, [role=heading]')) continue;
    const parts = text.split(/\s*[,;、،]\s*/);
    // Several in one text, with commas between; a name may hold a comma itself.
    if (parts.length < 2 || matchText(text, names) !== undefined)
      read(text, element.closest(ENTRY) !== null);
    else for (const part of parts) read(part, element.closest(ENTRY) !== null);
  }
  return { event, title, parameters: [...parameters], others: [...others] };
}

/** Reads the page that sums up the set-up. */
export function readReview(
  screen: Screen,
  step: WizardStep,
  taught: readonly TaughtPlace[] = [],
): Review {
  const sections = listSections(screen, step, withTaught(EVENT_NAMES, taught));
  const names = withTaught(PARAMETER_NAMES, taught);
  const outside = screen.texts.filter(
    ({ element, owner }) =>
      owner === null &&
      step.root.contains(element) &&
      isBehind(element, step.heading) &&
      !sections.some(({ container }) => container.contains(element)),
  );
  return {
    domain: one(outside.map(({ text }) => readDomain(text))),
    industry: one(outside.map(({ text }) => matchText(text, INDUSTRY_NAMES))),
    events: sections.map((section) => readEvent(screen, section, names)),
  };
}
