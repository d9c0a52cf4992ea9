import { field } from '@/utils/dom/locate/field';
import { normalizeName } from '@/utils/dom/locate/normalize-name';
import type { Screen } from '@/utils/dom/locate/screen';
import { checkDatasetId } from '@/utils/pixel/dataset-id';
import { checkTestCode } from '@/utils/pixel/test-code';
import { checkTokenShape } from '@/utils/pixel/token-shape';
import { readDatasetOnScreen } from '@/utils/sites/events-manager/dataset-on-screen';
import { DATASET_ID_SHAPE, FIELDS } from '@/utils/sites/events-manager/fields';
import { OTHER_SECRETS, TOKEN_SHAPE } from '@/utils/sites/other-secrets';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import type { Teachable } from '@/utils/sites/teachable';

export const TEST_CODE_SHAPE = /^TEST\d{1,10}$/;

/**
 * A dataset ID in a list of datasets stands beside the name of a client: that is no name of a
 * field, and another dataset's screen would not be found by it.
 */
function objectTo(screen: Screen, value: string, names: readonly string[]): string | undefined {
  const place = parseEventsManagerUrl(screen.document.location.href);
  const id = DATASET_ID_SHAPE.exec(value)?.[0];
  if (place?.datasetId && id !== undefined && id !== place.datasetId)
    return `This is another dataset than the one this page is about (${place.datasetId}). Point at the dataset ID of this one.`;
  const { datasetName } = place ? readDatasetOnScreen(screen, place) : { datasetName: null };
  return datasetName !== null && names.includes(normalizeName(datasetName))
    ? 'This stands beside the name of the dataset, which differs from one to the next. Point at the ID where the page says what it is.'
    : undefined;
}

/** What the person can show on a screen of Events Manager, by the ID of the thing. */
export const TEACHABLE: Record<'datasetId' | 'token' | 'testCode', Teachable> = {
  datasetId: {
    what: 'dataset ID',
    objectTo,
    field: FIELDS.datasetId,
    preview: (value) => {
      const id = DATASET_ID_SHAPE.exec(value)?.[0] ?? '';
      return checkDatasetId(id).ok
        ? { isRight: true, text: `Dataset ID: ${id}` }
        : {
            isRight: false,
            text: 'This does not look like a dataset ID: it has no 14 to 18 digits.',
          };
    },
  },
  token: {
    what: 'access token',
    field: field({ ...FIELDS.accessToken, kind: 'value', shape: TOKEN_SHAPE }),
    stranger: OTHER_SECRETS,
    preview: (value) => {
      const token = value.trim();
      if (token === '')
        return {
          isRight: false,
          text: 'This does not look like an access token: those begin with EAA and have 100 characters or more.',
        };
      const shape = checkTokenShape(token);
      return shape.ok
        ? {
            isRight: true,
            text: `Access token: ${shape.token.length} characters, and its shape is right.`,
          }
        : { isRight: false, text: shape.problem };
    },
  },
  testCode: {
    what: 'test code',
    field: field({
      id: 'events-manager.testCode',
      kind: 'value',
      purpose: 'capture',
      names: [],
      shape: TEST_CODE_SHAPE,
      seen: 'shown by the person',
    }),
    preview: (value) => {
      const code = checkTestCode(value);
      return code.ok
        ? { isRight: true, text: `Test code: ${code.testCode}` }
        : {
            isRight: false,
            text: 'This does not look like a test code: those are the word TEST and some digits.',
          };
    },
  },
};
