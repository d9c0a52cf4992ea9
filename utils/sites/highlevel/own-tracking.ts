import { isTextControl } from '@/utils/dom/control';
import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { FIELDS } from '@/utils/sites/highlevel/fields';

/** HighLevel's own tracking of a funnel, on its tab Events, as it stands on screen. */
export interface OwnTracking {
  toggle: HTMLElement;
  isOn: boolean;
  /** The pixel that it fires; null while it is off, or where none is to be read. */
  pixelId: string | null;
  /** Where that pixel stands; the switch itself while there is no field for it. */
  anchor: Element;
}

/** Shape of a pixel ID (facts, Meta). */
const PIXEL_ID = /^\d{14,18}$/;

const readToggle = (toggle: Element) =>
  toggle instanceof HTMLInputElement
    ? toggle.checked
    : toggle.getAttribute('aria-checked') === 'true';

/** Path of the tab [guess: as the other tabs of a funnel go by theirs]. */
const EVENTS_TAB = /\/funnels-websites\/(?:funnels|websites)\/[A-Za-z0-9-]{10,40}\/events\/?$/;

const isSwitch = (element: Element) =>
  element.matches('[role=switch], [role=checkbox], input[type=checkbox]');

/**
 * The switch by its name; on the tab Events, which agencies put into words of their own, the one
 * switch that is on screen.
 */
function findToggle(screen: Screen): Element | undefined {
  const located = locate(screen, FIELDS.trackingBoth);
  if (located.state === 'found') return located.element;
  if (!EVENTS_TAB.test(screen.document.location.pathname)) return undefined;
  const switches = screen.controls.filter((one) => isSwitch(one) && isSeen(screen, one));
  return switches.length === 1 ? switches[0] : undefined;
}

/**
 * The switch "Track using both pixel ID and conversion API" and the pixel under it (facts,
 * HighLevel, "A native rival path exists"); undefined where the tab is not open, or not clear.
 */
export function findOwnTracking(screen: Screen): OwnTracking | undefined {
  const toggle = findToggle(screen);
  if (!(toggle instanceof HTMLElement)) return undefined;
  const isOn = readToggle(toggle);
  const pixel = isOn ? locate(screen, { ...FIELDS.dataset, purpose: 'capture' }) : undefined;
  const field = pixel?.state === 'found' ? pixel.element : undefined;
  const text = field && isTextControl(field) ? field.value.trim() : '';
  return { toggle, isOn, pixelId: PIXEL_ID.test(text) ? text : null, anchor: field ?? toggle };
}
