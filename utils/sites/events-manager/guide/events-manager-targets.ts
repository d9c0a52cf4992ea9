import { listConnectTargets } from '@/utils/sites/events-manager/guide/connect-targets';
import {
  listBeginnings,
  listPixelTargets,
  listTokenTargets,
} from '@/utils/sites/events-manager/guide/screen-targets';
import { listSetupTargets } from '@/utils/sites/events-manager/guide/setup-targets';
import { parseEventsManagerUrl, type EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import type { FindTargets, StepTarget } from '@/utils/sites/step-target';

/** Whether this is the client's account: row 1.2. An address that names none says nothing. */
function listAccount({ adAccount, businessId }: EventsManagerPlace, problem: string | null) {
  const account = { step: '1.2', isOwnScreen: true } as const;
  const say = `${problem ?? ''} If it has moved here, say so in the popup of Pixel Courier.`;
  if (problem !== null) return [{ ...account, state: 'todo', say } as const];
  return adAccount === null && businessId === null ? [] : [{ ...account, state: 'done' } as const];
}

/** What a screen of Events Manager shows of the journey's steps. */
export const findEventsManagerTargets: FindTargets = (screen, context) => {
  const place = parseEventsManagerUrl(screen.document.location.href);
  if (!place) return [];
  const arrived: StepTarget = { step: '1.1', state: 'done', isOwnScreen: true };
  const setup = listSetupTargets(screen, context);
  const dialog = setup.length > 0 ? setup : listPixelTargets(screen, place);
  return [
    arrived,
    ...listAccount(place, context.accountProblem),
    ...(dialog.length > 0 ? dialog : listConnectTargets(screen)),
    ...listTokenTargets(screen, place),
    ...listBeginnings(screen),
  ];
};
