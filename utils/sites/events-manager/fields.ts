import { describeFields } from '@/utils/sites/describe-fields';
import { readSiteNames } from '@/utils/sites/site-names';
import names from '@/utils/sites/events-manager/names.json';

/** What is called what in Events Manager. */
export const namesOf = readSiteNames(names);

const describe = describeFields('events-manager', namesOf, [
  'facts, Meta, generations A to C (2024 to 2026)',
]);

/** 14 to 18 digits (facts, Meta): also as part of a longer text. */
export const DATASET_ID_SHAPE = /(?<!\d)\d{14,18}(?!\d)/;

/** The fields of Events Manager that are captured, filled or pointed at. */
export const FIELDS = {
  datasetId: describe('datasetId', { kind: 'value', purpose: 'capture', shape: DATASET_ID_SHAPE }),
  accessToken: describe('accessToken', { kind: 'text', purpose: 'capture' }),
  copyCode: describe('copyCode', { kind: 'button', purpose: 'capture' }),
  generateToken: describe('generateToken', { kind: 'button', purpose: 'capture' }),
  connectData: describe('connectData', { kind: 'button', purpose: 'capture' }),
  pixelName: describe('pixelName', { kind: 'text', purpose: 'fill' }),
  websiteUrl: describe('websiteUrl', { kind: 'text', purpose: 'fill' }),
  check: describe('check', { kind: 'button', purpose: 'capture' }),
  seeInstructions: describe('seeInstructions', { kind: 'button', purpose: 'capture' }),
  industry: describe('industry', { kind: 'choice', purpose: 'fill' }),
  setUpPixel: describe('setUpPixel', { kind: 'button', purpose: 'capture' }),
  installManually: describe('installManually', { kind: 'button', purpose: 'capture' }),
  eventId: describe('eventId', { kind: 'checkbox', purpose: 'fill' }),
  clientIpAddress: describe('clientIpAddress', { kind: 'checkbox', purpose: 'fill' }),
  email: describe('email', { kind: 'checkbox', purpose: 'fill' }),
  firstName: describe('firstName', { kind: 'checkbox', purpose: 'fill' }),
  lastName: describe('lastName', { kind: 'checkbox', purpose: 'fill' }),
  phone: describe('phone', { kind: 'checkbox', purpose: 'fill' }),
  clickId: describe('clickId', { kind: 'checkbox', purpose: 'fill' }),
  browserId: describe('browserId', { kind: 'checkbox', purpose: 'fill' }),
};
