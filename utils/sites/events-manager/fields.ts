import { describeFields } from '@/utils/sites/describe-fields';
import { readSiteNames } from '@/utils/sites/site-names';
import names from '@/utils/sites/events-manager/names.json';

/** What is called what in Events Manager. */
export const namesOf = readSiteNames(names);

const describe = describeFields(
  'events-manager',
  namesOf,
  'facts, Meta, generations A to C (2024 to 2026)',
);

/** 14 to 18 digits (facts, Meta): also as part of a longer text. */
export const DATASET_ID_SHAPE = /(?<!\d)\d{14,18}(?!\d)/;

/** What stands over a field, by the keys of the names file. */
const under = (...keys: string[]) => keys.flatMap((key) => namesOf(key).names);

const PARAMETERS = {
  headings: under('customerInformationParameters', 'eventDetailParameters', 'selectParameters'),
};
const parameter = (key: string) =>
  describe(key, { kind: 'checkbox', purpose: 'fill', near: PARAMETERS });

/** The fields of Events Manager that are captured, filled or pointed at. */
export const FIELDS = {
  datasetId: describe('datasetId', {
    kind: 'value',
    purpose: 'capture',
    shape: DATASET_ID_SHAPE,
    near: { headings: under('datasetDetails') },
  }),
  accessToken: describe('accessToken', {
    kind: 'text',
    purpose: 'capture',
    near: { headings: under('conversionsApi') },
  }),
  copyCode: describe('copyCode', { kind: 'button', purpose: 'capture' }),
  generateToken: describe('generateToken', { kind: 'button', purpose: 'capture' }),
  connectData: describe('connectData', { kind: 'button', purpose: 'capture' }),
  pixelName: describe('pixelName', {
    kind: 'text',
    purpose: 'fill',
    near: { headings: under('createPixel'), dialogs: under('createPixel') },
  }),
  websiteUrl: describe('websiteUrl', {
    kind: 'text',
    purpose: 'fill',
    near: { headings: under('websiteHeading') },
  }),
  chooseWeb: describe('chooseWeb', { kind: 'radio', purpose: 'capture' }),
  newPixel: describe('newPixel', { kind: 'radio', purpose: 'capture' }),
  existingPixel: describe('existingPixel', { kind: 'radio', purpose: 'capture' }),
  bothWays: describe('pixelAndConversionsApi', { kind: 'radio', purpose: 'capture' }),
  setUpManually: describe('setUpManually', { kind: 'radio', purpose: 'capture' }),
  next: describe('next', { kind: 'button', purpose: 'capture' }),
  makePixel: describe('makePixel', { kind: 'button', purpose: 'capture' }),
  finish: describe('finish', { kind: 'button', purpose: 'capture' }),
  check: describe('check', { kind: 'button', purpose: 'capture' }),
  seeInstructions: describe('seeInstructions', { kind: 'button', purpose: 'capture' }),
  industry: describe('industry', {
    kind: 'choice',
    purpose: 'fill',
    near: { headings: PARAMETERS.headings },
  }),
  setUpPixel: describe('setUpPixel', { kind: 'button', purpose: 'capture' }),
  installManually: describe('installManually', { kind: 'button', purpose: 'capture' }),
  eventId: parameter('eventId'),
  clientIpAddress: parameter('clientIpAddress'),
  email: parameter('email'),
  firstName: parameter('firstName'),
  lastName: parameter('lastName'),
  phone: parameter('phone'),
  clickId: parameter('clickId'),
  browserId: parameter('browserId'),
};
