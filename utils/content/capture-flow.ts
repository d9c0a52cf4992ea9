import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import { captureThings, type CaptureThing } from '@/utils/sites/events-manager/capture-things';
import { readDatasetOnScreen } from '@/utils/sites/events-manager/dataset-on-screen';
import { TEACHABLE } from '@/utils/sites/events-manager/teachable-things';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { sightTaught } from '@/utils/sites/sight-taught';
import { ABSENT } from '@/utils/sites/site-thing';

function toPageThing(thing: CaptureThing): PageThing {
  const { id, kind, label } = thing;
  const teach = kind === 'pixelCode' ? undefined : TEACHABLE[kind];
  const sight = (screen: Screen, taught: readonly TaughtPlace[] = []) => {
    const place = parseEventsManagerUrl(location.href);
    const seen = place ? thing.find(screen, place) : ABSENT;
    if (!teach || seen.state !== 'missing') return seen;
    return sightTaught(screen, teach, taught) ?? seen;
  };
  return {
    id,
    label,
    sight,
    ...(teach && { teach }),
    place: 'beside',
    opensCard: false,
    press: async ({ show, mark }, taught) => {
      const place = parseEventsManagerUrl(location.href);
      const screen = readScreen(document);
      const seen = sight(screen, taught);
      if (!place || seen.state !== 'found') {
        show(
          plainCard(label, {
            kind: 'not-captured',
            text: 'What stood here is gone. Nothing was captured.',
          }),
          {},
        );
        return;
      }
      mark('busy');
      const page = readDatasetOnScreen(screen, place);
      const answer = await ask('capture.store', { kind, value: seen.target.read(), page });
      if (answer.ok) {
        const text = `${answer.summary}.`;
        const card = plainCard(label, { kind: 'captured', text });
        const warning = answer.warning && ({ kind: 'attention', text: answer.warning } as const);
        show({ ...card, client: answer.client.name, warning: warning || null }, {});
        mark('done');
      } else {
        show(plainCard(label, { kind: 'not-captured', text: answer.problem }), {});
        mark('attention');
      }
    },
  };
}

/** The four things that are captured in Events Manager. */
export const capturePageThings: PageThing[] = captureThings.map(toPageThing);
