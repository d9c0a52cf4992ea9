import {
  lookAtEditor,
  readEditor,
  writeEditor,
  type EditorWrite,
} from '@/utils/dom/editors/write-editor';
import { isEligible, listCandidates } from '@/utils/dom/locate/candidates';
import { countNear } from '@/utils/dom/locate/context';
import { locate } from '@/utils/dom/locate/locate';
import { isUnder } from '@/utils/dom/locate/locate-taught';
import type { Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';
import { findKnownById } from '@/utils/sites/highlevel/known-by-id';
import { parseTrackingCode } from '@/utils/pixel/code/tracking-code';
import { readTrackingPanel } from '@/utils/sites/highlevel/tracking-panel';
import { SHELL_FIELDS } from '@/utils/sites/highlevel/teachable-fields';
import { sightField } from '@/utils/sites/sight-field';
import { ofPart } from '@/utils/sites/sight-taught';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** A field that holds tracking code, whatever kind of editor it is. */
export interface CodeField {
  /** Its name on screen. */
  title: string;
  element: Element;
  /** The whole text; undefined when it cannot be read. */
  read: () => string | undefined;
  /** Replaces the whole text, and says how that went once the page has come to rest. */
  write: (text: string) => Promise<EditorWrite>;
}

function toCodeField(title: string, element: Element): CodeField {
  return {
    title,
    element,
    read: () => readEditor(element),
    write: (text) => writeEditor(element, text),
  };
}

/** Whether a field counts without a pixel in it, too: it was just taken out there, for example. */
type IsKept = (element: Element) => boolean;
const none: IsKept = () => false;

/** The form that a funnel's Settings are (facts, HighLevel, "DOM"). */
const SETTINGS_FORM = 'form#funnel-settings';
/** What a field in there may be, and is not the head code then. */
const NOT_HEAD_CODE = ['bodyCode', 'headerTracking', 'footerTracking', 'accessToken'].map(
  nameSetOf,
);
const LOCKED: Sighting<CodeField> = {
  state: 'missing',
  note: 'The head tracking code is locked just now. Wait until the page has finished, or ask for the right to edit it.',
};

/** Whether the tracking code of Settings is on screen, whatever its fields are called. */
function expectsHeadCode(screen: Screen): boolean {
  const { headCode, bodyCode } = FIELDS;
  const body = locate(screen, bodyCode);
  return listCandidates(screen, headCode).some(({ element }) => {
    if (body.state === 'found' && body.element === element) return false;
    const isNear = headCode.nearSets !== null && countNear(screen, element, headCode.nearSets) > 0;
    const hasId = headCode.ids?.some((id) => element.closest(id) !== null) === true;
    return (isNear || hasId) && isEligible(screen, element, headCode);
  });
}

/** The field by its names, by its known ID, or by what the person has shown. */
function sightHeadCode(screen: Screen, taught: readonly TaughtPlace[]): Sighting<Element> {
  // Locked ones count here, so that the person is told of them.
  const field = { ...FIELDS.headCode, purpose: 'capture' as const };
  if (locate(screen, field).state === 'missing') {
    const byId = findKnownById(screen, field, SETTINGS_FORM, NOT_HEAD_CODE);
    if (byId) return { state: 'found', anchor: byId, target: byId, health: 'degraded' };
  }
  const teach = SHELL_FIELDS.headCode;
  const look = (shown: readonly TaughtPlace[]) =>
    sightField(screen, { ...teach, field }, shown, {
      several: 'Two fields for head tracking code are on this screen. Close one of them.',
      none: () =>
        expectsHeadCode(screen)
          ? 'The head tracking code was not found on this screen. Press “Show me where”, or copy the pixel code from the popup and paste it.'
          : null,
    });
  const any = look(taught);
  // It is filled, so what was shown counts under the very heading only: code stands elsewhere, too.
  const isElsewhere =
    any.state === 'found' &&
    any.health === 'taught' &&
    !isUnder(screen, teach.field, any.anchor, ofPart(teach, taught));
  const seen = isElsewhere ? look([]) : any;
  return seen.state === 'missing' ? { ...seen, teach } : seen;
}

/** Settings > Head tracking code, in the top document. */
export function findHeadCode(
  screen: Screen,
  taught: readonly TaughtPlace[] = [],
): Sighting<CodeField> {
  const seen = sightHeadCode(screen, taught);
  if (seen.state !== 'found') return seen;
  if (lookAtEditor(seen.anchor) === 'locked') return LOCKED;
  return { ...seen, target: toCodeField('Head tracking code', seen.anchor) };
}

/**
 * Settings > Body tracking code, where a pixel stands in it: new code goes into the head, so there is
 * nothing to offer for any other text.
 */
export function findBodyCode(screen: Screen, isKept: IsKept = none): Sighting<CodeField> {
  const located = locate(screen, FIELDS.bodyCode);
  if (located.state !== 'found') return ABSENT;
  return withPixel(toCodeField('Body tracking code', located.element), isKept);
}

/** The page builder's Footer Tracking, where a pixel stands in it. */
export function findFooterCode(screen: Screen, isKept: IsKept = none): Sighting<CodeField> {
  const panel = readTrackingPanel(screen);
  if (panel.state !== 'footer') return ABSENT;
  return withPixel(toCodeField(panel.title, panel.editor), isKept);
}

function withPixel(target: CodeField, isKept: IsKept): Sighting<CodeField> {
  if (isKept(target.element)) return { state: 'found', anchor: target.element, target };
  const text = target.read() ?? '';
  // Cheap first: this is asked after every change of the page.
  if (!text.includes('fbq') || parseTrackingCode(text).pixelIds.length === 0) return ABSENT;
  return { state: 'found', anchor: target.element, target };
}

/** The page builder's Header Tracking: the editor that is on screen, under that tab. */
export function findBuilderCode(screen: Screen): Sighting<CodeField> {
  const panel = readTrackingPanel(screen);
  switch (panel.state) {
    case 'none':
      return ABSENT;
    case 'footer':
      return {
        state: 'missing',
        note: 'This is Footer Tracking. The pixel code belongs in Header Tracking: open that tab.',
      };
    case 'unclear':
      return {
        state: 'missing',
        note: 'Which tab is open, Header Tracking or Footer Tracking, could not be told. Copy the pixel code from the popup and paste it into Header Tracking.',
      };
    case 'several':
      return {
        state: 'missing',
        note: 'Two code editors are open. Close the one you do not want.',
      };
    case 'header': {
      const look = lookAtEditor(panel.editor);
      if (look === 'silent')
        return {
          state: 'missing',
          note: 'The code editor does not answer. Copy the pixel code from the popup and paste it into Header Tracking.',
        };
      if (look === 'locked')
        return {
          state: 'missing',
          note: 'The code editor is locked just now. Wait until the page has finished, or ask for the right to edit it.',
        };
      const target = toCodeField(panel.title, panel.editor);
      return { state: 'found', anchor: panel.editor, target };
    }
  }
}
