import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { MatchingKey, PixelEvent } from '@/utils/pixel/pixel-event';

/** The external ID among the matching keys of an event. */
export function externalIdOf({ userData }: PixelEvent): MatchingKey | undefined {
  return userData.find(({ key }) => key === 'external_id');
}

/** Whether all have the same external ID, written in the same way: the usual case. */
export function haveOneId(subjects: readonly EventSubject[]): boolean {
  const first = subjects[0] && externalIdOf(subjects[0].event);
  return subjects.every(({ event }) => {
    const own = externalIdOf(event);
    return own?.value === first?.value && own?.shape === first?.shape;
  });
}
