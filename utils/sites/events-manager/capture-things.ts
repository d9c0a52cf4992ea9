import { listCandidates, readValue } from '@/utils/dom/locate/candidates';
import { findContradiction } from '@/utils/dom/locate/contradiction';
import { locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import {
  findCodeBoxes,
  findCopyButton,
  isCodeExpected,
  readCode,
} from '@/utils/sites/events-manager/code-boxes';
import { DATASET_ID_SHAPE, FIELDS } from '@/utils/sites/events-manager/fields';
import { TEACHABLE } from '@/utils/sites/events-manager/teachable-things';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import { findStranger } from '@/utils/sites/find-stranger';
import { ABSENT, sightOne, type Sighting } from '@/utils/sites/site-thing';

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
  find: (screen: Screen, place: EventsManagerPlace) => Sighting<Capturable>;
}

type Candidate = { anchor: Element; target: Capturable };

const toCandidate = (element: Element): Candidate => ({
  anchor: element,
  target: { read: () => readValue(element) },
});

/** One candidate for each different value: the same one shown twice is no contradiction. */
function distinct(elements: Element[]): Candidate[] {
  const byValue = new Map(elements.map((element) => [readValue(element).trim(), element]));
  return [...byValue.values()].map(toCandidate);
}

const datasetId: CaptureThing = {
  id: 'events-manager.dataset-id',
  kind: 'datasetId',
  label: 'Capture dataset ID',
  find: (screen, place) => {
    const located = locate(screen, FIELDS.datasetId);
    if (located.state === 'found') {
      const { element, score } = located;
      const read = () => DATASET_ID_SHAPE.exec(readValue(element))?.[0] ?? '';
      const health = judgeMatch(screen, FIELDS.datasetId, element);
      return { state: 'found', anchor: element, target: { read }, health, score };
    }
    if (located.state === 'ambiguous')
      return {
        state: 'missing',
        note: 'More than one dataset ID is on this screen. Open the Settings of the dataset you want.',
      };
    if (place.screen !== 'settings') return ABSENT;
    return {
      state: 'missing',
      note: 'The dataset ID was not found on this screen. Press “Show me where”, or copy it and press Paste beside Dataset ID in this popup.',
    };
  },
};

/** What looks like the beginning of a token, whole or cut off. */
const TOKEN_START = /^\s*EAA[A-Za-z0-9]{5}/;

const TOKEN = { ...TEACHABLE.token, field: { ...TEACHABLE.token.field, shape: TOKEN_START } };

const isStrange = (screen: Screen, element: Element) =>
  findStranger(screen, TOKEN, element) !== undefined;

/** Elements that show something like a token, but for those that are known to be another secret. */
function listShapedTokens(screen: Screen): { element: Element; isRenamed: boolean }[] {
  return listCandidates(screen, TOKEN.field)
    .filter(({ element }) => !isStrange(screen, element) && isSeen(screen, element))
    .map((candidate) => ({
      element: candidate.element,
      isRenamed: findContradiction(screen, TOKEN.field, candidate) !== undefined,
    }));
}

const accessToken: CaptureThing = {
  id: 'events-manager.access-token',
  kind: 'token',
  label: 'Capture access token',
  find: (screen) => {
    const tokens = listShapedTokens(screen);
    const shaped = tokens.flatMap(({ element, isRenamed }) => (isRenamed ? [] : [element]));
    // A field called "Access token" counts whatever it holds, so that a wrong one is named as such.
    const located = locate(screen, FIELDS.accessToken);
    const named =
      located.state === 'found' &&
      readValue(located.element).trim() !== '' &&
      !isStrange(screen, located.element)
        ? [located.element]
        : [];
    const seen = sightOne(
      distinct([...shaped, ...named].filter((element) => isSeen(screen, element))),
      null,
      'More than one token is on this screen. Close what does not belong to this dataset, or press “Show me where”.',
    );
    // Meta may have renamed it, or it may be somebody else's: only the person can tell.
    if (seen.state === 'absent' && tokens.length > 0)
      return {
        state: 'missing',
        note: 'Something like an access token is on this screen under another name. If it is this dataset’s, press “Show me where”, or copy it and press Paste beside Access token in this popup.',
      };
    if (seen.state !== 'found') return seen;
    // What only begins like a token, under no name we know, is found by less than it should be.
    if (located.state !== 'found' || located.element !== seen.anchor)
      return { ...seen, health: 'degraded' };
    const health = judgeMatch(screen, FIELDS.accessToken, located.element);
    return { ...seen, health, score: located.score };
  },
};

const pixelCode: CaptureThing = {
  id: 'events-manager.pixel-code',
  kind: 'pixelCode',
  label: 'Capture pixel code',
  find: (screen) => {
    const { boxes, health } = findCodeBoxes(screen);
    const seen = sightOne(
      boxes.map((box) => ({
        anchor: findCopyButton(screen, box) ?? box,
        target: { read: () => readCode(box) },
      })),
      isCodeExpected(screen)
        ? 'The pixel code was not found in this dialog. Press the dialog’s own button to copy it, then Paste beside Pixel code in this popup.'
        : null,
      'More than one code is on this screen. Close the one you do not want.',
    );
    return seen.state === 'found' ? { ...seen, health } : seen;
  },
};

const testCode: CaptureThing = {
  id: 'events-manager.test-code',
  kind: 'testCode',
  label: 'Capture test code',
  find: (screen, place) => {
    const holders = [
      ...screen.texts
        .filter(({ text }) => /^TEST\d{1,10}$/.test(text))
        .map(({ element }) => element),
      ...screen.controls.filter((control) => /^TEST\d{1,10}$/.test(readValue(control).trim())),
    ];
    return sightOne(
      distinct(holders.filter((element) => isSeen(screen, element))),
      place.screen === 'test_events'
        ? 'The test code was not found on this screen. It stands under Test server events: press “Show me where”, or copy it and press Paste beside Test code in this popup.'
        : null,
      'More than one test code is on this screen. Press “Show me where”.',
    );
  },
};

export const captureThings: CaptureThing[] = [datasetId, accessToken, pixelCode, testCode];
