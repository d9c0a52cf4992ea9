import { locate, type Located } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { captureThings, type CaptureThing } from '@/utils/sites/events-manager/capture-things';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { lookInPage } from './look-in-page.ts';

/** Which field each thing captures, where it is one. */
const CAPTURED: Partial<Record<CaptureThing['kind'], string>> = {
  datasetId: FIELDS.datasetId.id,
  token: FIELDS.accessToken.id,
  testCode: 'events-manager.testCode',
};

const PLACE = {
  screen: 'settings',
  datasetId: null,
  adAccount: null,
  businessId: null,
} as const;

function capture(screen: Screen, { find }: CaptureThing): Located {
  const seen = find(screen, PLACE);
  return seen.state === 'found'
    ? { state: 'found', element: seen.anchor, score: 0 }
    : { state: 'missing' };
}

lookInPage((screen) => [
  ...Object.values(FIELDS).map((field): [string, Located] => [field.id, locate(screen, field)]),
  ...captureThings.flatMap((thing): [string, Located][] => {
    const id = CAPTURED[thing.kind];
    return id === undefined ? [] : [[id, capture(screen, thing)]];
  }),
]);
