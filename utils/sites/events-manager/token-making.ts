import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { captureThings } from '@/utils/sites/events-manager/capture-things';
import { FIELDS, namesOf } from '@/utils/sites/events-manager/fields';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

const CONVERSIONS_API = toNameSet(namesOf('conversionsApi').names);

function findHeading(screen: Screen): Element | undefined {
  return screen.headings.find(
    (heading) =>
      fitName(readName(heading.textContent.trim()), CONVERSIONS_API) > 0 && isSeen(screen, heading),
  );
}

/** The button that makes a token; absent where it is not on the screen. */
export function sightGenerate(screen: Screen): Sighting<Element> {
  const located = locate(screen, FIELDS.generateToken);
  return located.state === 'found'
    ? { state: 'found', anchor: located.element, target: located.element }
    : ABSENT;
}

/**
 * The part of a dataset's Settings where that button should stand and does not, while no token is
 * shown either: it is there only for people with developer rights (facts, Meta, "Token").
 */
export function sightNoGenerate(screen: Screen): Sighting<Element> {
  const place = parseEventsManagerUrl(screen.document.location.href);
  if (place?.screen !== 'settings' || findModal(screen)) return ABSENT;
  if (locate(screen, FIELDS.generateToken).state !== 'missing') return ABSENT;
  const token = captureThings.find(({ kind }) => kind === 'token')?.find(screen, place);
  const heading = findHeading(screen);
  if (token?.state !== 'absent' || !heading) return ABSENT;
  return { state: 'found', anchor: heading, target: heading };
}
