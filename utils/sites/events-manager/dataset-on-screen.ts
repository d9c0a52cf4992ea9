import { readValue } from '@/utils/dom/locate/candidates';
import { locate } from '@/utils/dom/locate/locate';
import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import { isVisible } from '@/utils/dom/visible';
import { DATASET_ID_SHAPE, FIELDS, namesOf } from '@/utils/sites/events-manager/fields';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';

/** The dataset that the screen itself shows; null for what it does not show or not clearly. */
export interface DatasetOnScreen {
  datasetId: string | null;
  datasetName: string | null;
}

const LONGEST_NAME = 100;
const SCREENS = toNameSet(namesOf('screens').names);

/** A heading with the dataset's ID right beside it (its parent, or the parent of that). */
function isBesideId(heading: Element, id: string): boolean {
  const near = heading.parentElement?.parentElement ?? heading.parentElement;
  return near !== null && near.textContent.length < 400 && near.textContent.includes(id);
}

function findName(screen: Screen, id: string | null): string | null {
  if (id === null) return null;
  const headings = screen.headings.filter(
    (heading) =>
      isBesideId(heading, id) &&
      isVisible(heading) &&
      fitName(readName(heading.textContent), SCREENS) < 1,
  );
  const names = new Set(headings.map((heading) => heading.textContent.trim()));
  const [name] = names;
  return names.size === 1 && name && name.length <= LONGEST_NAME ? name : null;
}

/** What the screen says of its dataset: the labelled ID, and the heading beside it as its name. */
export function readDatasetOnScreen(screen: Screen, place: EventsManagerPlace): DatasetOnScreen {
  const located = locate(screen, FIELDS.datasetId);
  const shown = located.state === 'found' ? readValue(located.element) : '';
  const datasetId = DATASET_ID_SHAPE.exec(shown)?.[0] ?? null;
  return { datasetId, datasetName: findName(screen, place.datasetId ?? datasetId) };
}
