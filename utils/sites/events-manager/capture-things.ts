import { computeAccessibleName } from 'dom-accessibility-api';
import { findControls } from '@/utils/dom/find-control';
import { findLabelledTexts, listTexts, type LabelledText } from '@/utils/dom/find-labelled-text';
import { isTextControl } from '@/utils/dom/control';
import { normalizeLabel } from '@/utils/dom/label-text';
import { isVisible } from '@/utils/dom/visible';
import {
  ACCESS_TOKEN_LABELS,
  COPY_CODE_LABELS,
  DATASET_ID_LABELS,
} from '@/utils/sites/events-manager/labels';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import { sightOne, type Sighting } from '@/utils/sites/site-thing';

/** What is taken from a page: read anew when the button is pressed. */
export interface Capturable {
  read: () => string;
}

/** One thing to capture in Events Manager. */
export interface CaptureThing {
  id: string;
  kind: 'datasetId' | 'token' | 'pixelCode' | 'testCode';
  /** Accessible name of its button. */
  label: string;
  find: (document: Document, place: EventsManagerPlace) => Sighting<Capturable>;
}

const readText = (element: Element) =>
  isTextControl(element) ? element.value : element.textContent;

function toCandidate({ text, element }: LabelledText) {
  return { anchor: element, target: { read: () => text } };
}

/** One candidate for each different text: the same value shown twice is no contradiction. */
function distinct(texts: LabelledText[]): LabelledText[] {
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}

const datasetId: CaptureThing = {
  id: 'events-manager.dataset-id',
  kind: 'datasetId',
  label: 'Capture dataset ID',
  find: (document, place) => {
    const texts = distinct(
      findLabelledTexts(document, DATASET_ID_LABELS, /(?<!\d)\d{14,18}(?!\d)/),
    );
    return sightOne(
      texts.map(toCandidate),
      place.screen === 'settings'
        ? 'The dataset ID was not found on this screen. Copy it into the popup’s client by hand, or look at the top of Settings.'
        : null,
      'More than one dataset ID is on this screen. Open the Settings of the dataset you want.',
    );
  },
};

/** Fields called "Access token" whatever they hold, so that a wrong one is named as such. */
function findTokenFields(document: Document): LabelledText[] {
  return findControls(document, ACCESS_TOKEN_LABELS)
    .filter(isTextControl)
    .filter((control) => control.value.trim() !== '')
    .map((element) => ({ text: element.value, element }));
}

function findTokenTexts(document: Document): LabelledText[] {
  return listTexts(document).filter(
    ({ text, element }) => /^EAA[A-Za-z0-9]{5}/.test(text.trim()) && isVisible(element),
  );
}

const accessToken: CaptureThing = {
  id: 'events-manager.access-token',
  kind: 'token',
  label: 'Capture access token',
  find: (document) => {
    const texts = distinct([...findTokenTexts(document), ...findTokenFields(document)]);
    const candidates = texts.map(({ element }) => ({
      anchor: element,
      target: { read: () => readText(element) },
    }));
    return sightOne(
      candidates,
      null,
      'More than one token is on this screen. Close what does not belong to this dataset.',
    );
  },
};

function findCodeBoxes(document: Document): Element[] {
  const boxes = Array.from(
    document.querySelectorAll('pre, code, textarea, [class*=CodeMirror-code]'),
  );
  const codes = boxes.filter((box) => /fbq\s*\(/.test(readText(box)) && isVisible(box));
  return codes.filter((box) => !codes.some((other) => other !== box && box.contains(other)));
}

function findCopyButton(box: Element): Element | undefined {
  const dialog = box.closest('[role=dialog]');
  const buttons = Array.from(
    (dialog ?? box.ownerDocument).querySelectorAll('button, [role=button]'),
  );
  const named = buttons.filter(
    (button) =>
      isVisible(button) && COPY_CODE_LABELS.includes(normalizeLabel(computeAccessibleName(button))),
  );
  return named.length === 1 ? named[0] : undefined;
}

const pixelCode: CaptureThing = {
  id: 'events-manager.pixel-code',
  kind: 'pixelCode',
  label: 'Capture pixel code',
  find: (document) => {
    const candidates = findCodeBoxes(document).map((box) => ({
      anchor: findCopyButton(box) ?? box,
      target: { read: () => readText(box) },
    }));
    return sightOne(
      candidates,
      null,
      'More than one code is on this screen. Close the one you do not want.',
    );
  },
};

const testCode: CaptureThing = {
  id: 'events-manager.test-code',
  kind: 'testCode',
  label: 'Capture test code',
  find: (document, place) => {
    const texts = listTexts(document).filter(
      ({ text, element }) => /^TEST\d{1,10}$/.test(text.trim()) && isVisible(element),
    );
    return sightOne(
      distinct(texts).map(toCandidate),
      place.screen === 'test_events'
        ? 'The test code was not found on this screen. It stands under Test server events.'
        : null,
      'More than one test code is on this screen.',
    );
  },
};

export const captureThings: CaptureThing[] = [datasetId, accessToken, pixelCode, testCode];
