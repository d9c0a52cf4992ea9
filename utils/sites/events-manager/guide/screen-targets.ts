import type { Screen } from '@/utils/dom/locate/screen';
import { captureThings } from '@/utils/sites/events-manager/capture-things';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { findElement } from '@/utils/sites/events-manager/guide/find-control';
import { offerStep, pointAtStep, quoteName } from '@/utils/sites/point-at-step';
import type { EventsManagerPlace } from '@/utils/sites/events-manager/urls';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';
import type { StepTarget } from '@/utils/sites/step-target';

type Kind = (typeof captureThings)[number]['kind'];

function findCapture(screen: Screen, place: EventsManagerPlace, kind: Kind): Element | undefined {
  const seen = captureThings.find((thing) => thing.kind === kind)?.find(screen, place);
  return seen?.state === 'found' ? seen.anchor : undefined;
}

/** The pixel's own set-up: rows 1.18 and 1.19. */
export function listPixelTargets(screen: Screen, place: EventsManagerPlace): StepTarget[] {
  const manually = findElement(screen, FIELDS.installManually);
  if (manually) return [pointAtStep('1.18', manually, `Press ${quoteName(manually)}.`)];
  const code = findCapture(screen, place, 'pixelCode');
  return code ? [pointAtStep('1.19', code, 'Press our button here: it takes the code.')] : [];
}

/** A dataset's Settings: rows 3.5 and 3.6. */
export function listTokenTargets(screen: Screen, place: EventsManagerPlace): StepTarget[] {
  if (place.screen !== 'settings' || findModal(screen)) return [];
  const token = findCapture(screen, place, 'token');
  const generate = findElement(screen, FIELDS.generateToken);
  const id = findCapture(screen, place, 'datasetId');
  const tokenSay = 'Press our button here: the token is shown only once.';
  return [
    ...(token ? [pointAtStep('3.5', token, tokenSay)] : []),
    ...(generate && !token
      ? [pointAtStep('3.5', generate, `Read the hint, then press ${quoteName(generate)}.`)]
      : []),
    ...(id ? [pointAtStep('3.6', id, 'Press our button here: it takes the dataset ID.')] : []),
  ];
}

/** What can be begun on many screens: rows 1.3 and 1.17. A dialog covers them. */
export function listBeginnings(screen: Screen): StepTarget[] {
  if (findModal(screen)) return [];
  const connect = findElement(screen, FIELDS.connectData);
  const pixel = findElement(screen, FIELDS.setUpPixel);
  return [
    ...(connect ? [offerStep('1.3', connect, `Press ${quoteName(connect)}.`)] : []),
    ...(pixel ? [offerStep('1.17', pixel, `Press ${quoteName(pixel)}.`)] : []),
  ];
}
