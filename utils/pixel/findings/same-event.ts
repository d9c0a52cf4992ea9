import type { EventSubject } from '@/utils/pixel/findings/event-subject';

/** Whether two requests are of one and the same event: a second try, or seen in two ways. */
export function isSameEvent(a: EventSubject, b: EventSubject | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.counter === null || a.sentTime === null) return false;
  return a.counter === b.counter && a.sentTime === b.sentTime && a.loadedAt === b.loadedAt;
}

const texts = new WeakMap<EventSubject, string>();

/** The custom data as a text, for comparing. */
export function customText(subject: EventSubject | undefined): string {
  if (subject === undefined) return '';
  const known = texts.get(subject);
  if (known !== undefined) return known;
  const text = JSON.stringify(subject.event.customData);
  texts.set(subject, text);
  return text;
}
