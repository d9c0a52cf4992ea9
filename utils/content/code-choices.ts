import { saySeen } from '@/components/page/say-when';
import { findDoubleFires } from '@/utils/pixel/code/find-double-fires';
import type { CodeChange, FieldChanges } from '@/utils/pixel/code/plan-changes';
import {
  CODE_PLACES,
  type CodePlace,
  type Elsewhere,
  type PlacedPixels,
} from '@/utils/pixel/code/seen-code';

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

/** "A (seen just now) and B (seen 2 h ago)". */
function nameAll(places: Elsewhere[], now: number, nameOf: (place: CodePlace) => string): string {
  const names = places.map(({ place, seenAt }) => `${nameOf(place)} (${saySeen(seenAt, now)})`);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A sentence for a pixel that is in another place, too; null when it is in none. */
function describeElsewhere(pixelId: string, elsewhere: Elsewhere[], now: number): string | null {
  const places = elsewhere.filter(({ pixels }) => pixels.some(({ id }) => id === pixelId));
  const sure = places.filter(({ isSameFunnel }) => isSameFunnel);
  if (sure.length > 0)
    return `Pixel ${pixelId} is also in ${nameAll(sure, now, (place) => CODE_PLACES[place])}.`;
  const [maybe] = places;
  if (!maybe) return null;
  const nameOf = (place: CodePlace) => CODE_PLACES[place].replace('the funnel’s', 'a funnel’s');
  return `Pixel ${pixelId} is also in ${nameAll([maybe], now, nameOf)} of this location. If this page is of that funnel, each event counts twice.`;
}

/** A sentence for what a live page did; null where none sent anything twice. */
function describeLive(live: Elsewhere | undefined, isExplained: boolean, now: number) {
  if (!live) return null;
  const what = `The live page ${live.page ?? ''} sent events of this pixel twice (${saySeen(live.seenAt, now)}).`;
  return isExplained
    ? what
    : `${what} If it is of this funnel, one of them comes from a place that was not seen here: look at the Events tab, calendars, forms and a tag manager.`;
}

const join = (...sentences: (string | null | undefined)[]) => {
  const said = sentences.filter((one) => one !== null && one !== undefined && one !== '');
  return said.length === 0 ? null : said.join(' ');
};

/**
 * Puts what can be done to a field in order: what removes a double first, then what puts the
 * client's code in. A field that is right as it is has "Leave it" first.
 */
export function offerChanges(
  { changes, times, notes }: FieldChanges,
  pixelId: string,
  here: PlacedPixels,
  others: Elsewhere[],
  now: number,
): CodeOffer {
  const live = others.find(({ place }) => place === 'live-page');
  const elsewhere = others.filter((one) => one !== live);
  const sure = elsewhere.filter(({ isSameFunnel }) => isSameFunnel);
  const double = findDoubleFires([here, ...sure]).find((one) => one.pixelId === pixelId);
  const also = describeElsewhere(pixelId, elsewhere, now);
  const isBestHere = double?.places[0]?.place === here.place;
  const isAsWanted = times > 0 && changes[0]?.kind === 'remove';
  const leave: CodeChoice[] = times > 0 ? [{ label: 'Leave it', change: null }] : [];
  const offered = changes.map((change) => ({ label: LABELS[change.kind], change }));
  const choices = isAsWanted ? [...leave, ...offered] : [...offered, ...leave];
  const seenLive = describeLive(live, double !== undefined, now);
  const noted = join(...notes.slice(0, 2));
  if (times === 0)
    return {
      ...{ choices, advised: 0, attention: join(noted, seenLive) },
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
        ? join(times > 1 ? double.sentence : also, double.advice, seenLive)
        : null,
    attention:
      double !== undefined ? join(also, double.advice, seenLive) : join(also ?? noted, seenLive),
  };
}
