import { saySeen } from '@/components/page/say-when';
import { findDoubleFires } from '@/utils/pixel/find-double-fires';
import type { CodeChange, FieldChanges } from '@/utils/pixel/plan-changes';
import { CODE_PLACES, type Elsewhere, type PlacedPixels } from '@/utils/pixel/seen-code';

/** One thing that can be done to a field, as the card offers it; `change` null leaves it as it is. */
export interface CodeChoice {
  label: string;
  change: CodeChange | null;
}

/** What the card offers for a field, and what it says first. */
export interface CodeOffer {
  choices: CodeChoice[];
  /** Index of the one that is advised. */
  advised: number;
  /** What has to be answered before something is written; null when there is nothing. */
  question: string | null;
  /** What is good to know; null when there is nothing. */
  attention: string | null;
}

const LABELS: Record<CodeChange['kind'], string> = {
  insert: 'Insert',
  replace: 'Replace',
  beside: 'Insert beside it',
  'remove-double': 'Remove one',
  remove: 'Remove',
};

/** A sentence for a pixel that is in another place, too; null when it is in none. */
function describeElsewhere(pixelId: string, elsewhere: Elsewhere[], now: number): string | null {
  const places = elsewhere.filter(({ pixels }) => pixels.some(({ id }) => id === pixelId));
  const sure = places.find(({ isSameFunnel }) => isSameFunnel);
  const maybe = places[0];
  if (sure)
    return `Pixel ${pixelId} is also in ${CODE_PLACES[sure.place]} (${saySeen(sure.seenAt, now)}).`;
  if (!maybe) return null;
  return `Pixel ${pixelId} is also in ${CODE_PLACES[maybe.place].replace('the funnel’s', 'a funnel’s')} of this location (${saySeen(maybe.seenAt, now)}). If this page is of that funnel, each event counts twice.`;
}

/**
 * Puts what can be done to a field in order: what removes a double first, then what puts the
 * client's code in. A field that is right as it is has "Leave it" first.
 */
export function offerChanges(
  { changes, times, notes }: FieldChanges,
  pixelId: string,
  here: PlacedPixels,
  elsewhere: Elsewhere[],
  now: number,
): CodeOffer {
  const sure = elsewhere.filter(({ isSameFunnel }) => isSameFunnel);
  const double = findDoubleFires([here, ...sure]).find((one) => one.pixelId === pixelId);
  const also = describeElsewhere(pixelId, elsewhere, now);
  const isBestHere = double?.places[0]?.place === here.place;
  const isAsWanted = times > 0 && changes[0]?.kind === 'remove';
  const leave: CodeChoice[] = times > 0 ? [{ label: 'Leave it', change: null }] : [];
  const offered = changes.map((change) => ({ label: LABELS[change.kind], change }));
  const choices = isAsWanted ? [...leave, ...offered] : [...offered, ...leave];
  const attention = notes.length === 0 ? null : notes.slice(0, 2).join(' ');
  if (times === 0)
    return {
      ...{ choices, advised: 0, attention },
      question:
        also === null || changes[0]?.kind === 'remove'
          ? null
          : `${also} Put in here too, each event of this page would count twice.`,
    };
  const isDoubleHere = double !== undefined && !isBestHere && isAsWanted;
  return {
    choices,
    advised: isDoubleHere ? choices.findIndex(({ change }) => change?.kind === 'remove') : 0,
    question:
      double !== undefined && (isDoubleHere || times > 1)
        ? [times > 1 ? double.sentence : also, double.advice].join(' ')
        : null,
    attention: double !== undefined ? [also, double.advice].join(' ') : (also ?? attention),
  };
}
