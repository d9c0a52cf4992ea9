import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import type { StepId } from '@/utils/guide/journey';
import { FIELDS, namesOf } from '@/utils/sites/events-manager/fields';
import { findElement, findWayOn } from '@/utils/sites/events-manager/guide/find-control';
import { pointAtStep, quoteName, seenDone } from '@/utils/sites/point-at-step';
import { readIndustry } from '@/utils/sites/events-manager/wizard/industry-choice';
import { findModal, findStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import type { GuideContext, StepTarget } from '@/utils/sites/step-target';

const EVENTS = toNameSet(namesOf('selectEvents').names);
const PARAMETERS = toNameSet(namesOf('selectParameters').names);
const OVERVIEW = toNameSet(namesOf('overviewTab').names);
const SET_UP_PIXEL = toNameSet(namesOf('setUpPixel').names, [], true);

function pointOn(screen: Screen, step: StepId, before = ''): StepTarget[] {
  const on = findWayOn(screen);
  const say = on && `${before} ${before === '' ? 'Press' : 'press'} ${quoteName(on.element)}.`;
  return on && say ? [pointAtStep(step, on.element, say.trim())] : [];
}

function listEvents(screen: Screen, heading: Element): StepTarget[] {
  const on = findWayOn(screen);
  if (on?.isOpen)
    return [seenDone('1.11'), ...pointOn(screen, '1.12', 'Look the events over, then')];
  const industry = findElement(screen, FIELDS.industry);
  if (industry && readIndustry(industry) === undefined)
    return [pointAtStep('1.11', industry, 'Choose the industry: our button beside it does.')];
  const say = 'Choose the events: our button here ticks those of the plan.';
  return [seenDone('1.11'), pointAtStep('1.12', heading, say)];
}

function listParameters(screen: Screen, heading: Element, { isHelped }: GuideContext) {
  if (isHelped('events-manager.select-parameters'))
    return [seenDone('1.13'), ...pointOn(screen, '1.14')];
  const say = 'Press our button here: it ticks Event ID and the customer information everywhere.';
  return [pointAtStep('1.13', heading, say)];
}

function listReview(screen: Screen, heading: Element, { isHelped }: GuideContext) {
  if (isHelped('events-manager.check-review')) return pointOn(screen, '1.15');
  return [
    pointAtStep('1.15', heading, 'Press our button here: it compares this page with the plan.'),
  ];
}

/** Whether the open dialog is the one of the instructions, by the steps that it lists. */
function isInstructions(screen: Screen, modal: Element): boolean {
  const says = (names: typeof EVENTS) =>
    screen.texts.some(
      ({ name, element }) =>
        fitName(name, names) > 0 && modal.contains(element) && isSeen(screen, element),
    );
  return says(EVENTS) && says(PARAMETERS);
}

function hasHeading(screen: Screen, modal: Element, names: typeof EVENTS): boolean {
  return screen.headings.some(
    (heading) =>
      modal.contains(heading) &&
      fitName(readName(heading.textContent.trim()), names) > 0 &&
      isSeen(screen, heading),
  );
}

/** The dialog of the Conversions API's instructions: rows 1.10 to 1.16. */
export function listSetupTargets(screen: Screen, context: GuideContext): StepTarget[] {
  const events = findStep(screen, 'events');
  if (events) return listEvents(screen, events.heading);
  const parameters = findStep(screen, 'parameters');
  if (parameters) return listParameters(screen, parameters.heading, context);
  const review = findStep(screen, 'review');
  if (review) return listReview(screen, review.heading, context);
  const modal = findModal(screen);
  if (!modal || hasHeading(screen, modal, SET_UP_PIXEL)) return [];
  const finish = findElement(screen, FIELDS.finish);
  if (finish && modal.contains(finish))
    return [{ ...pointAtStep('1.16', finish, `Press ${quoteName(finish)}.`), isLast: true }];
  const isOverview = isInstructions(screen, modal) || hasHeading(screen, modal, OVERVIEW);
  return isOverview ? pointOn(screen, '1.10') : [];
}
