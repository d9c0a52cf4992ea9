import {
  isEligible,
  listCandidates,
  readValue,
  type Candidate,
} from '@/utils/dom/locate/candidates';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import { listTaught } from '@/utils/dom/locate/locate-taught';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isKeepableName, languageSchema, type TaughtPlace } from '@/utils/messaging/taught-place';
import { findStranger } from '@/utils/sites/find-stranger';
import { sightTaught } from '@/utils/sites/sight-taught';
import type { Preview, Teachable } from '@/utils/sites/teachable';

/** What the element under the pointer comes to. */
export interface Pointed extends Preview {
  /** What to outline: the place itself, where there is one. */
  element: Element;
  /** What would be remembered; null when it is not right. */
  place: TaughtPlace | null;
}

/** A row that holds the place counts as the place; half a screen does not. */
const LONGEST_ROW = 300;
const MOST_NAMES = 4;

/** What to do instead. */
const byHand = ({ field }: Teachable) =>
  field.purpose === 'capture'
    ? 'Copy it instead, then press Paste in the popup of Pixel Courier.'
    : 'Fill it in by hand.';

function isWithin(element: Element, around: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one === around) return true;
  return false;
}

/** The places that can be meant by pointing at an element: those in it, or those it is in. */
function listMeant(screen: Screen, { field }: Teachable, element: Element): Candidate[] {
  // Locked ones count here, so that the person is told of them.
  const any = { ...field, purpose: 'capture' as const };
  const all = listCandidates(screen, field).filter((one) => isEligible(screen, one.element, any));
  const around = all.filter((one) => isWithin(element, one.element));
  if (around.length > 0) return around.slice(-1);
  const row = element instanceof HTMLLabelElement ? (element.control ?? element) : element;
  if (row.textContent.length > LONGEST_ROW || row === screen.document.body) return [];
  return all.filter((one) => isWithin(one.element, row));
}

function describe(
  screen: Screen,
  thing: string,
  { field, part, repeats }: Teachable,
  meant: Candidate,
): TaughtPlace {
  const { names, hints, heading } = readNamesAround(screen, field, meant);
  const keep = [...names, ...hints].filter(
    ({ words, normalized }) => words.length > 0 && isKeepableName(normalized),
  );
  const language = languageSchema.safeParse(screen.document.documentElement.lang);
  return {
    thing,
    ...(part === undefined ? {} : { part }),
    names: [...new Set(keep.map(({ normalized }) => normalized))].slice(0, MOST_NAMES),
    heading: !repeats && heading && isKeepableName(heading.normalized) ? heading.normalized : null,
    language: language.success ? language.data : null,
  };
}

/** Whether what would be remembered leads back to the very place, or to the same value. */
function leadsBack(screen: Screen, teachable: Teachable, place: TaughtPlace, meant: Element) {
  const { field, repeats } = teachable;
  if (repeats) return listTaught(screen, field, [place]).includes(meant);
  const seen = sightTaught(screen, teachable, [place]);
  if (seen?.state !== 'found') return false;
  const valueOf = (element: Element) => field.shape?.exec(readValue(element).trim())?.[0];
  const isSame = field.shape !== undefined && valueOf(seen.anchor) === valueOf(meant);
  return seen.anchor === meant || isSame;
}

/** Judges an element that the person points at, as the place of a thing. Remembers nothing. */
export function judgePointed(
  screen: Screen,
  thing: string,
  teachable: Teachable,
  element: Element,
): Pointed {
  const refuse = (text: string, at = element) => ({
    isRight: false,
    text,
    element: at,
    place: null,
  });
  const [meant, ...others] = listMeant(screen, teachable, element);
  const { what } = teachable;
  if (!meant)
    return refuse(
      teachable.field.purpose === 'capture'
        ? teachable.preview('').text
        : `There is nothing of that kind here. Point at the ${what} itself.`,
    );
  if (others.length > 0)
    return refuse(`Several of that kind are here. Point at the ${what} alone.`);
  const preview = teachable.preview(readValue(meant.element));
  if (!preview.isRight) return refuse(preview.text, meant.element);
  const stranger = findStranger(screen, teachable, meant.element);
  if (stranger !== undefined)
    return refuse(
      `This is called “${stranger.slice(0, 60)}”, so it is not the ${what}. Point at the ${what}.`,
      meant.element,
    );
  if (!isEligible(screen, meant.element, teachable.field))
    return refuse('This is locked just now. Unlock it in the page first.', meant.element);
  const place = describe(screen, thing, teachable, meant);
  const objection = teachable.objectTo?.(screen, readValue(meant.element), place.names);
  if (objection !== undefined) return refuse(objection, meant.element);
  if (place.names.length === 0)
    return refuse(
      `Nothing on this screen says what this is called, so it could not be found again. ${byHand(teachable)}`,
      meant.element,
    );
  if (!leadsBack(screen, teachable, place, meant.element))
    return refuse(
      `Other places on this screen are called the same, so this one could not be told from them. ${byHand(teachable)}`,
      meant.element,
    );
  return { ...preview, element: meant.element, place };
}
