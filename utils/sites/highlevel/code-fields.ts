import {
  lookAtEditor,
  readEditor,
  writeEditor,
  type EditorWrite,
} from '@/utils/dom/editors/write-editor';
import { locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import type { Screen } from '@/utils/dom/locate/screen';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';
import { findKnownById } from '@/utils/sites/highlevel/known-by-id';
import { parseTrackingCode } from '@/utils/pixel/tracking-code';
import { readTrackingPanel } from '@/utils/sites/highlevel/tracking-panel';
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

/** Settings > Head tracking code, in the top document. */
export function findHeadCode(screen: Screen): Sighting<CodeField> {
  // Locked ones count here, so that the person is told of them.
  const field = { ...FIELDS.headCode, purpose: 'capture' as const };
  const located = locate(screen, field);
  if (located.state === 'ambiguous')
    return {
      state: 'missing',
      note: 'Two fields for head tracking code are on this screen. Close one of them.',
    };
  const byId =
    located.state === 'missing'
      ? findKnownById(screen, field, SETTINGS_FORM, NOT_HEAD_CODE)
      : undefined;
  const element = located.state === 'found' ? located.element : byId;
  if (!element) return ABSENT;
  if (lookAtEditor(element) === 'locked')
    return {
      state: 'missing',
      note: 'The head tracking code is locked just now. Wait until the page has finished, or ask for the right to edit it.',
    };
  return {
    state: 'found',
    anchor: element,
    target: toCodeField('Head tracking code', element),
    health: byId ? 'degraded' : judgeMatch(screen, field, element),
    ...(located.state === 'found' ? { score: located.score } : {}),
  };
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
