import type { CardResult } from '@/components/page/card-view';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { settle } from '@/utils/dom/settle';
import { ask } from '@/utils/messaging/client';
import { findDoubleFires, type DoubleFire } from '@/utils/pixel/code/find-double-fires';
import type { Elsewhere, PlacedPixels } from '@/utils/pixel/code/seen-code';
import { findOwnTracking, type OwnTracking } from '@/utils/sites/highlevel/own-tracking';
import { ABSENT } from '@/utils/sites/site-thing';

const LABEL = 'This pixel is set up twice';

const placedIn = ({ pixelId }: OwnTracking): PlacedPixels => ({
  place: 'events-tab',
  pixels: pixelId === null ? [] : [{ id: pixelId, times: 1 }],
  events: [],
});

/** Turns the switch that the card was opened for: the tab may show another funnel's by now. */
export async function turnTracking(
  { pixelId }: OwnTracking,
  address: string,
  isOn: boolean,
): Promise<boolean> {
  const before = findOwnTracking(readScreen(document));
  if (!before || location.pathname !== address) return false;
  // While it is off it shows no pixel.
  if (before.isOn && before.pixelId !== pixelId) return false;
  if (before.isOn !== isOn) before.toggle.click();
  await settle(document);
  return findOwnTracking(readScreen(document))?.isOn === isOn;
}

/**
 * Says on a funnel's tab Events that its pixel stands in pasted code, too: whoever switched
 * HighLevel's own tracking on and pasted the pixel fires every event twice (facts, HighLevel, "Five
 * things", 2). What the tab holds is told to the background, so that the code fields say it as well.
 */
export function ownTrackingThing(): PageThing {
  let lookAgain = () => {};
  let noted = '';
  let elsewhere: Elsewhere[] = [];
  /** Its card is open: what was switched off there can be undone. */
  let open: AbortSignal | undefined;

  const note = async (seen: OwnTracking) => {
    const placed = placedIn(seen);
    const text = JSON.stringify([location.pathname, placed]);
    if (text === noted) return;
    noted = text;
    elsewhere = [];
    // Without an answer nothing can be told to be set up twice.
    const answer = await ask('code.seen', { placed }).catch(() => undefined);
    if (text !== noted) return;
    elsewhere = (answer?.elsewhere ?? []).filter(({ isSameFunnel }) => isSameFunnel);
    lookAgain();
  };
  const findDouble = (seen: OwnTracking): DoubleFire | undefined =>
    findDoubleFires([placedIn(seen), ...elsewhere]).find(({ pixelId }) => pixelId === seen.pixelId);

  const sight = (screen: Screen) => {
    const seen = findOwnTracking(screen);
    if (!seen) {
      noted = '';
      return ABSENT;
    }
    void note(seen);
    const isOpen = open !== undefined && !open.aborted;
    if (!isOpen && !findDouble(seen)) return ABSENT;
    return { state: 'found' as const, anchor: seen.anchor, target: seen };
  };

  const press = (slot: CardSlot) => {
    const seen = findOwnTracking(readScreen(document));
    const double = seen && findDouble(seen);
    if (!double) return Promise.resolve();
    open = slot.closed;
    const address = location.pathname;
    const view = {
      ...plainCard('HighLevel’s own tracking', null),
      rows: [{ label: 'Pixel', value: double.pixelId }],
      warning: { kind: 'attention' as const, text: `${double.sentence} ${double.advice}` },
      primary: { label: 'Switch it off here' },
    };
    const done = { ...view, warning: null, primary: null };
    const end = (result: CardResult, undo?: () => Promise<void>) =>
      slot.show({ ...done, result }, undo ? { undo } : {});
    const undo = async () => {
      slot.mark('idle');
      if (await turnTracking(seen, address, true))
        end({ kind: 'undone', text: 'It is switched on, as it was before.' });
      else end({ kind: 'refused', text: 'It could not be switched on again. Do it by hand.' });
    };
    const switchOff = async () => {
      const isOff = await turnTracking(seen, address, false);
      slot.mark(isOff ? 'done' : 'attention');
      if (isOff) end({ kind: 'verified', text: 'Not saved yet: press Save.', canUndo: true }, undo);
      else end({ kind: 'refused', text: 'The switch did not turn. Switch it off by hand.' });
    };
    slot.show(view, { primary: switchOff });
    return Promise.resolve();
  };

  return {
    ...{ id: 'highlevel.own-tracking', label: LABEL, place: 'inside', face: 'attention' },
    ...{ isSaid: true, isOffered: false, opensCard: true },
    start: (again) => (lookAgain = again),
    sight,
    press,
  };
}
