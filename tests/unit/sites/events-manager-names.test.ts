import { describe, expect, it } from 'vitest';
import names from '@/utils/sites/events-manager/names.json';
import { parseSiteNames, readSiteNames } from '@/utils/sites/site-names';
import { findCollisions } from './find-names-collisions';
import {
  findForeignProblems,
  findLanguageProblems,
  findTextProblems,
  LANGUAGES,
} from './find-names-problems';

const FILE = parseSiteNames(names);

/** Standard events (facts, Meta, "The pixel"). */
const STANDARD_EVENTS = (
  'AddPaymentInfo AddToCart AddToWishlist CompleteRegistration Contact CustomizeProduct Donate ' +
  'FindLocation InitiateCheckout Lead PageView Purchase Schedule Search StartTrial ' +
  'SubmitApplication Subscribe ViewContent'
).split(' ');

/** Things that can stand on one screen, and whether they are buttons. */
const SCREENS: Record<string, { keys: string; isButton?: boolean }> = {
  'fields and parameters': {
    keys:
      'datasetId accessToken eventId externalId clickId browserId city country email phone ' +
      'firstName lastName clientIpAddress clientUserAgent eventName eventTime eventSourceUrl ' +
      'actionSource eventDetailParameters customerInformationParameters',
  },
  'standard events': { keys: STANDARD_EVENTS.map((event) => `event.${event}`).join(' ') },
  'steps of the instructions': {
    keys: 'overviewTab selectEvents selectParameters reviewHeading',
    isButton: true,
  },
  buttons: {
    keys:
      'copyCode generateToken connectData next check setUpManually seeInstructions finish ' +
      'setUpPixel installManually',
    isButton: true,
  },
  'kinds of token': { keys: 'withDatasetQuality withoutDatasetQuality' },
  'a new pixel or an existing one': { keys: 'newPixel existingPixel' },
  'ways on in a dialog': { keys: 'next makePixel finish', isButton: true },
  'texts to fill in': { keys: 'pixelName websiteUrl industry' },
  'columns of Test events': {
    keys: 'columnEvent columnReceivedFrom columnStatus columnEventId columnTime',
  },
  'sides of an event': { keys: 'browser server' },
  'what became of an event': { keys: 'processed deduplicated' },
};

describe('the names of Events Manager', () => {
  it('are there in every language', () => {
    expect(findLanguageProblems(FILE)).toEqual([]);
  });

  it('are neither empty nor there twice', () => {
    expect(findTextProblems(FILE)).toEqual([]);
  });

  it('are not ruled out by foreign words of their own', () => {
    expect(findForeignProblems(FILE)).toEqual([]);
  });

  it.each(Object.entries(SCREENS))('tell things apart: %s', (_, { keys, isButton = false }) => {
    const all = keys.split(' ');
    const absent = all.filter((key) => !FILE[key]);
    expect(absent.map((key) => `Add "${key}" to names.json.`)).toEqual([]);
    expect(findCollisions(FILE, all, isButton)).toEqual([]);
  });

  it('have each standard event as pages send it, too', () => {
    const without = STANDARD_EVENTS.filter(
      (event) => !FILE[`event.${event}`]?.names.en?.some((name) => name === event),
    );
    expect(without.map((event) => `Add "${event}" to event.${event} in "en".`)).toEqual([]);
  });

  it('are read for all languages together, each once', () => {
    const { names: emails } = readSiteNames(names)('email');
    expect(emails).toEqual(
      expect.arrayContaining(['Email', 'Correo electrónico', 'メールアドレス']),
    );
    expect(emails.filter((name) => name === 'E-mail')).toEqual(['E-mail']);
  });
});

describe('a names file with mistakes', () => {
  it('is told what to add where', () => {
    const some = LANGUAGES.filter((language) => language !== 'ja' && language !== 'en_GB');
    const texts = Object.fromEntries(some.map((language) => [language, ['City']]));
    const file = { city: { about: 'A town.', names: { ...texts, pt: ['Cidade'] } } };
    expect(findLanguageProblems(file)).toEqual([
      'Add "ja" to the names of "city" (A town.)',
      'The names of "city" have a language "pt" that is not in the list LANGUAGES of find-names-problems.ts: add it there, or correct how it is written here.',
    ]);
  });

  it('is told of empty and doubled texts', () => {
    const file = { city: { about: 'A town.', names: { en: ['City', 'CITY:', ' '] } } };
    expect(findTextProblems(file)).toEqual([
      'Write a text into the names of "city" in "en": one is empty.',
      'Take "CITY:" out of the names of "city" in "en": "City" says the same (case, accents and punctuation do not count).',
    ]);
  });

  it('is told of foreign words that do harm or nothing', () => {
    const file = {
      set: { about: 'A set.', names: { it: ['Set di dati'] }, foreign: { en: ['set', 'the'] } },
    };
    expect(findForeignProblems(file)).toEqual([
      'Take "set" out of the foreign words of "set" in "en": the name "Set di dati" in "it" has it (all languages are taken together).',
      'Write one single, telling word instead of "the" into the foreign words of "set" in "en".',
    ]);
  });

  it('is told of one name for two things, in whichever languages', () => {
    const file = {
      first: { about: '', names: { it: ['Nome'] } },
      last: { about: '', names: { fr: ['Le nome'] } },
    };
    expect(findCollisions(file, ['first', 'last'], false)).toHaveLength(2);
  });

  it('is refused when it has another shape', () => {
    expect(() => parseSiteNames({ city: { about: '', name: {} } })).toThrow();
    expect(() => readSiteNames({})('city')).toThrow('The names file has nothing called city.');
  });
});
