import { readDomain } from '@/utils/client/website-domain';
import { readValue } from '@/utils/dom/locate/candidates';
import { locate } from '@/utils/dom/locate/locate';
import { fitName, readName, toNameSet } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import type { StepId } from '@/utils/guide/journey';
import { FIELDS, namesOf } from '@/utils/sites/events-manager/fields';
import {
  findChoice,
  findElement,
  findWayOn,
  type Choice,
} from '@/utils/sites/events-manager/guide/find-control';
import { pointAtStep, quoteName, seenDone } from '@/utils/sites/point-at-step';
import { readWebsiteCheck } from '@/utils/sites/events-manager/wizard/website-check';
import { findModal, isBehind } from '@/utils/sites/events-manager/wizard/wizard-step';
import type { StepTarget } from '@/utils/sites/step-target';

const CONVERSIONS_API = toNameSet(namesOf('conversionsApi').names);

/** A choice, then the button that leads on. */
function pointAtChoice(screen: Screen, step: StepId, choice: Choice): StepTarget {
  const { element, card, isChosen } = choice;
  const on = findWayOn(screen);
  return isChosen && on
    ? pointAtStep(step, on.element, `Press ${quoteName(on.element)}.`)
    : pointAtStep(step, card, `Choose ${quoteName(element)}.`);
}

function pointAtPixel(screen: Screen): StepTarget | undefined {
  const made = findChoice(screen, FIELDS.newPixel);
  const existing = findChoice(screen, FIELDS.existingPixel);
  const name = findElement(screen, FIELDS.pixelName);
  if (!made && !existing && !name) return undefined;
  const on = findWayOn(screen);
  if (on?.isOpen && !(name && readValue(name).trim() === ''))
    return pointAtStep('1.5', on.element, `Press ${quoteName(on.element)}.`);
  if (name)
    return pointAtStep(
      '1.5',
      name,
      'Give it the client’s name: our button in the field fills it in.',
    );
  if (existing?.isChosen) return pointAtStep('1.5', existing.card, 'Choose the pixel in the list.');
  const first = made ?? existing;
  if (!first) return undefined;
  return pointAtStep('1.5', first.card, `Choose ${quoteName(first.element)}, or an existing one.`);
}

function listWebsite(screen: Screen): StepTarget[] {
  const field = findElement(screen, FIELDS.websiteUrl);
  if (!field || !findModal(screen)) return [];
  const typed = readValue(field).trim();
  if (typed === '')
    return [
      pointAtStep('1.6', field, 'Fill in the funnel’s domain: our button in the field does it.'),
    ];
  const check = readWebsiteCheck(screen, field, readDomain(typed) ?? typed.toLowerCase());
  const on = findWayOn(screen);
  if (check === 'passed' && on)
    return [
      seenDone('1.6'),
      pointAtStep('1.7', on.element, `The green tick is there. Press ${quoteName(on.element)}.`),
    ];
  const button = findElement(screen, FIELDS.check) ?? field;
  const name = button === field ? 'the button that checks it' : quoteName(button);
  return check === 'refused'
    ? [pointAtStep('1.6', field, `This address is not accepted. Correct it, then press ${name}.`)]
    : [pointAtStep('1.6', button, `Press ${name}, and wait for the green tick.`)];
}

/** Of several buttons of that name, the one whose nearest heading is the Conversions API. */
function findInstructions(screen: Screen): Element | undefined {
  const located = locate(screen, FIELDS.seeInstructions);
  if (located.state === 'found') return located.element;
  if (located.state === 'missing') return undefined;
  const headingOf = (button: Element) =>
    screen.headings.findLast((heading) => isBehind(button, heading));
  const fitting = located.elements.filter((button) => {
    const heading = headingOf(button);
    return heading && fitName(readName(heading.textContent), CONVERSIONS_API) > 0;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The dialog that connects a website: rows 1.4 to 1.9. */
export function listConnectTargets(screen: Screen): StepTarget[] {
  const web = findChoice(screen, FIELDS.chooseWeb);
  if (web) return [pointAtChoice(screen, '1.4', web)];
  const pixel = pointAtPixel(screen);
  if (pixel) return [pixel];
  const website = listWebsite(screen);
  if (website.length > 0) return website;
  const way = findChoice(screen, FIELDS.bothWays) ?? findChoice(screen, FIELDS.setUpManually);
  if (way) return [pointAtChoice(screen, '1.8', way)];
  const see = findInstructions(screen);
  const say = `Press ${see ? quoteName(see) : ''} under Conversions API.`;
  return see ? [pointAtStep('1.9', see, say)] : [];
}
