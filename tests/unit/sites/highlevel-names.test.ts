import { describe, expect, it } from 'vitest';
import names from '@/utils/sites/highlevel/names.json';
import { parseSiteNames, readSiteNames } from '@/utils/sites/site-names';
import { findCollisions } from './find-names-collisions';
import { findForeignProblems, findLanguageProblems, findTextProblems } from './find-names-problems';

const FILE = parseSiteNames(names);

const BUTTONS = 'saveAction saveTrigger save saved publish published draft gotIt newCustomValue';
const TRIGGERS =
  'formSubmitted surveySubmitted customerBookedAppointment appointment orderFormSubmission ' +
  'orderSubmitted facebookLeadFormSubmitted pipelineStageChanged';

/** Things that can stand on one screen, and whether they are buttons. */
const SCREENS: Record<string, { keys: string; isButton?: boolean }> = {
  'fields of the action': {
    keys:
      'actionName connection eventType eventName stageName accessToken datasetId ' +
      'adManagerDataset value currency customMapping fbclid facebookLeadId igclid',
  },
  'the action and its fields': { keys: 'conversionsApi actionName accessToken datasetId' },
  connections: { keys: 'integration adManager' },
  'event types': { keys: 'funnelEvent leadEvent instagramDm' },
  'funnel Settings': { keys: 'headCode bodyCode optimizeJavaScript trackingAndScripts' },
  'code of a funnel and of a page': { keys: 'headCode bodyCode headerTracking footerTracking' },
  buttons: { keys: BUTTONS, isButton: true },
  triggers: {
    keys: TRIGGERS.split(' ')
      .map((name) => `trigger.${name}`)
      .join(' '),
  },
  'custom values': { keys: 'customValueName customValueValue customValueKey' },
};

describe('the names of HighLevel', () => {
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
    expect(all.filter((key) => !FILE[key])).toEqual([]);
    expect(findCollisions(FILE, all, isButton)).toEqual([]);
  });

  it('have both families of what was renamed', () => {
    const namesOf = readSiteNames(names);
    expect(namesOf('conversionsApi').names).toEqual(
      expect.arrayContaining(['Meta conversion API', 'Facebook Conversion API']),
    );
    expect(namesOf('datasetId').names).toEqual(expect.arrayContaining(['Dataset ID', 'Pixel ID']));
  });
});
