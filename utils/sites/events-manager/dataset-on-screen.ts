import { findLabelledTexts } from '@/utils/dom/find-labelled-text';
import { normalizeLabel } from '@/utils/dom/label-text';
import { isVisible } from '@/utils/dom/visible';
import { DATASET_ID_LABELS, SCREEN_HEADINGS } from '@/utils/sites/events-manager/labels';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';

/** The dataset that the screen itself shows; null for what it does not show or not clearly. */
export interface DatasetOnScreen {
  datasetId: string | null;
  datasetName: string | null;
}

const LONGEST_NAME = 100;

/** A heading with the dataset's ID right beside it (its parent, or the parent of that). */
function isBesideId(heading: Element, id: string): boolean {
  const near = heading.parentElement?.parentElement ?? heading.parentElement;
  return near !== null && near.textContent.length < 400 && near.textContent.includes(id);
}

function findName(document: Document, id: string | null): string | null {
  const headings = Array.from(document.querySelectorAll('h1, h2, h3, [role=heading]')).filter(
    (heading) =>
      isVisible(heading) && !SCREEN_HEADINGS.includes(normalizeLabel(heading.textContent)),
  );
  const beside = id === null ? [] : headings.filter((heading) => isBesideId(heading, id));
  const names = new Set(beside.map((heading) => heading.textContent.trim()));
  const [name] = names;
  return names.size === 1 && name && name.length <= LONGEST_NAME ? name : null;
}

/** What the screen says of its dataset: the labelled ID, and the heading beside it as its name. */
export function readDatasetOnScreen(
  document: Document,
  place: EventsManagerPlace,
): DatasetOnScreen {
  const shown = findLabelledTexts(document, DATASET_ID_LABELS, /(?<!\d)\d{14,18}(?!\d)/);
  const ids = new Set(shown.map(({ text }) => text));
  const [only] = ids;
  const datasetId = ids.size === 1 && only !== undefined ? only : null;
  return { datasetId, datasetName: findName(document, place.datasetId ?? datasetId) };
}
