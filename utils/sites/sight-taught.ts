import { readValue } from '@/utils/dom/locate/candidates';
import { locateTaught } from '@/utils/dom/locate/locate-taught';
import type { Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findStranger } from '@/utils/sites/find-stranger';
import type { Sighting } from '@/utils/sites/site-thing';
import type { Teachable } from '@/utils/sites/teachable';

/** What was shown of that part of a thing. */
export function ofPart({ part }: Teachable, taught: readonly TaughtPlace[]): TaughtPlace[] {
  return taught.filter((place) => place.part === part);
}

/**
 * Where a thing stands by what the person has shown; undefined when that does not lead to one
 * place. A place counts only while its value has the right shape and nothing around it says that
 * it is something else.
 */
export function sightTaught(
  screen: Screen,
  teachable: Teachable,
  taught: readonly TaughtPlace[],
): Sighting<{ read: () => string }> | undefined {
  const located = locateTaught(screen, teachable.field, ofPart(teachable, taught));
  if (located.state !== 'found') return undefined;
  const { element, score } = located;
  if (!teachable.preview(readValue(element)).isRight) return undefined;
  if (findStranger(screen, teachable, element) !== undefined) return undefined;
  const { shape } = teachable.field;
  const read = () => {
    const value = readValue(element);
    return (shape ? shape.exec(value.trim())?.[0] : value) ?? '';
  };
  return { state: 'found', anchor: element, target: { read }, health: 'taught', score };
}
