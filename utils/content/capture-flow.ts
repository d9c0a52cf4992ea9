import type { CardRow } from '@/components/page/card-view';
import { MOVE_ACCOUNT, moveAccount } from '@/utils/content/move-account';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import {
  captureThings,
  type Capturable,
  type CaptureThing,
} from '@/utils/sites/events-manager/capture-things';
import {
  readDatasetOnScreen,
  type DatasetOnScreen,
} from '@/utils/sites/events-manager/dataset-on-screen';
import { TEACHABLE } from '@/utils/sites/events-manager/teachable-things';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { sightTaught } from '@/utils/sites/sight-taught';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

interface Look {
  page: DatasetOnScreen;
  value: string;
}

/** What stands on the screen now; undefined when it has gone. */
function lookAgain(sight: PageThing['sight'], taught: readonly TaughtPlace[] = []) {
  const place = parseEventsManagerUrl(location.href);
  const screen = readScreen(document);
  const seen = sight(screen, taught) as Sighting<Capturable>;
  if (!place || seen.state !== 'found') return undefined;
  return { page: readDatasetOnScreen(screen, place), value: seen.target.read() };
}

/** Dataset that the screen shows; null where it shows none. */
const shownBy = (kind: CaptureThing['kind'], look: Look | undefined) =>
  (kind === 'datasetId' ? look?.value : look?.page.datasetId)?.slice(0, 100) ?? null;

async function capture(
  { kind, label }: Pick<CaptureThing, 'kind' | 'label'>,
  look: () => Look | undefined,
  { show, mark }: CardSlot,
  rows: CardRow[] = [],
): Promise<void> {
  const refuse = (text: string) => {
    show(plainCard(label, { kind: 'not-captured', text }), {});
    mark('attention');
  };
  const now = look();
  if (!now) {
    refuse('What stood here is gone. Nothing was captured.');
    return;
  }
  mark('busy');
  const answer = await ask('capture.store', { kind, ...now });
  if (!answer.ok) {
    refuse(answer.problem);
    return;
  }
  const card = { ...plainCard(label, { kind: 'captured', text: `${answer.summary}.` }), rows };
  const warning = answer.warning && ({ kind: 'attention', text: answer.warning } as const);
  show({ ...card, client: answer.client.name, warning: warning || null }, {});
  mark('done');
}

function toPageThing(thing: CaptureThing): PageThing {
  const { id, kind, label } = thing;
  const teach = kind === 'pixelCode' ? undefined : TEACHABLE[kind];
  const sight = (screen: Screen, taught: readonly TaughtPlace[] = []) => {
    const place = parseEventsManagerUrl(location.href);
    const seen = place ? thing.find(screen, place) : ABSENT;
    if (!teach || seen.state !== 'missing') return seen;
    return sightTaught(screen, teach, taught) ?? { ...seen, teach };
  };
  return {
    id,
    label,
    sight,
    place: 'beside',
    opensCard: false,
    press: async (slot, taught) => {
      const look = () => lookAgain(sight, taught);
      const seen = look();
      const shown = shownBy(kind, seen);
      // Asked before anything is taken from the page.
      const problem = seen ? (await ask('account.check', { datasetId: shown })).problem : null;
      if (problem === null) return capture({ kind, label }, look, slot);
      const warning = { kind: 'question', text: problem } as const;
      const primary = { label: 'Capture anyway' };
      slot.mark('attention');
      slot.show(
        { ...plainCard(label, null), warning, primary, secondary: MOVE_ACCOUNT },
        {
          primary: () => capture({ kind, label }, look, slot),
          secondary: async () => {
            const moved = await moveAccount(shown);
            if (moved.ok) return capture({ kind, label }, look, slot, [moved.row]);
            slot.show(plainCard(label, { kind: 'not-captured', text: moved.problem }), {});
          },
        },
      );
    },
  };
}

/** The four things that are captured in Events Manager. */
export const capturePageThings: PageThing[] = captureThings.map(toPageThing);
