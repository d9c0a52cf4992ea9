import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { PixelEvent } from '@/utils/pixel/pixel-event';
import { compareSeverity, sortBySeverity, type Finding } from '@/utils/pixel/findings/finding';

/**
 * Puts findings into the order of the events at which they are shown, at each the worst first;
 * those that belong to no event come before all. `atEvents` has one list for each subject, `others`
 * are put to the first event that they concern.
 */
export function placeFindings(
  subjects: readonly EventSubject[],
  atEvents: readonly Finding[][],
  others: readonly Finding[],
): Finding[] {
  const placed: Finding[] = [];
  const listOf = finderOf(subjects, atEvents);
  for (const finding of others) {
    const [first] = finding.events;
    const list = first === undefined ? placed : listOf(first);
    list?.push(finding);
  }
  if (placed.length > 1) placed.sort(compareSeverity);
  for (const list of atEvents) {
    sortBySeverity(list);
    for (const finding of list) placed.push(finding);
  }
  return placed;
}

/** Up to here looking through all is quicker than making a map. */
const FEW = 20;

function finderOf(
  subjects: readonly EventSubject[],
  atEvents: readonly Finding[][],
): (event: PixelEvent) => Finding[] | undefined {
  if (subjects.length <= FEW) {
    return (event) => atEvents[subjects.findIndex((subject) => subject.event === event)];
  }
  let lists: Map<PixelEvent, Finding[] | undefined> | null = null;
  return (event) => {
    lists ??= new Map(subjects.map((subject, index) => [subject.event, atEvents[index]]));
    return lists.get(event);
  };
}
