import { toNameSet } from '@/utils/dom/locate/name-match';
import { describeFields } from '@/utils/sites/describe-fields';
import { readSiteNames } from '@/utils/sites/site-names';
import names from '@/utils/sites/highlevel/names.json';

/** What is called what in HighLevel. */
export const namesOf = readSiteNames(names);

/** The names of something that is only recognised: a title, a tab, a state. */
export const nameSetOf = (key: string) => {
  const { names: called, foreign } = namesOf(key);
  return toNameSet(called, foreign);
};

const describe = describeFields(
  'highlevel',
  namesOf,
  'facts, HighLevel: the app’s strings of October 2026',
);

const SETTINGS = { headings: namesOf('trackingAndScripts').names };

/**
 * The fields of HighLevel that are filled, pressed or read. The ids are those of facts, HighLevel,
 * "DOM": of the action’s fields none is known.
 */
export const FIELDS = {
  headCode: describe('headCode', {
    kind: 'code',
    purpose: 'fill',
    ids: ['#head-tracking-code', '#c-head-tracking-code'],
    near: SETTINGS,
  }),
  bodyCode: describe('bodyCode', {
    kind: 'code',
    purpose: 'fill',
    ids: ['#body-tracking-code', '#c-body-tracking-code'],
    near: SETTINGS,
  }),
  headerTracking: describe('headerTracking', { kind: 'code', purpose: 'fill' }),
  actionName: describe('actionName', { kind: 'text', purpose: 'fill' }),
  eventType: describe('eventType', { kind: 'entry', purpose: 'fill' }),
  eventName: describe('eventName', { kind: 'entry', purpose: 'fill' }),
  stageName: describe('stageName', { kind: 'entry', purpose: 'fill' }),
  token: describe('accessToken', { kind: 'text', purpose: 'fill' }),
  dataset: describe('datasetId', { kind: 'text', purpose: 'fill' }),
  adManagerDataset: describe('adManagerDataset', { kind: 'choice', purpose: 'capture' }),
  value: describe('value', { kind: 'text', purpose: 'fill' }),
  currency: describe('currency', { kind: 'entry', purpose: 'fill' }),
  customMapping: describe('customMapping', { kind: 'checkbox', purpose: 'fill' }),
  fbclid: describe('fbclid', { kind: 'text', purpose: 'fill' }),
  facebookLeadId: describe('facebookLeadId', { kind: 'text', purpose: 'fill' }),
  igclid: describe('igclid', { kind: 'text', purpose: 'fill' }),
  saveAction: describe('saveAction', { kind: 'button', purpose: 'capture' }),
  saveTrigger: describe('saveTrigger', { kind: 'button', purpose: 'capture' }),
  save: describe('save', { kind: 'button', purpose: 'capture' }),
  saved: describe('saved', { kind: 'button', purpose: 'capture' }),
  publishSwitch: describe('publish', {
    kind: 'checkbox',
    purpose: 'capture',
    ids: ['#cmp-action-bar__tgl--draft-publish-workflow'],
  }),
  reEntry: describe('reEntry', { kind: 'checkbox', purpose: 'capture' }),
  publish: describe('publish', { kind: 'button', purpose: 'capture' }),
  optimizeJavaScript: describe('optimizeJavaScript', { kind: 'checkbox', purpose: 'capture' }),
  trackingBoth: describe('trackingBoth', { kind: 'checkbox', purpose: 'capture' }),
  newCustomValue: describe('newCustomValue', { kind: 'button', purpose: 'capture' }),
  customValueName: describe('customValueName', { kind: 'text', purpose: 'fill' }),
  customValueValue: describe('customValueValue', { kind: 'text', purpose: 'fill' }),
};
