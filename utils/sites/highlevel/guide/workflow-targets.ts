import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { findActionPanel } from '@/utils/sites/highlevel/action-fields';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import type { HighLevelContext } from '@/utils/sites/highlevel/guide/highlevel-context';
import { findPublishSwitch, readCanvas } from '@/utils/sites/highlevel/read-workflow';
import { findSaveAction } from '@/utils/sites/highlevel/save-action';
import { pointAtStep, quoteName, sayStep, seenDone } from '@/utils/sites/point-at-step';
import type { StepTarget } from '@/utils/sites/step-target';

const CANVAS = '.vue-flow';
/** Start a workflow with a contact who came from an ad (facts, HighLevel, "Triggers"). */
const SUITED = new Set([
  ...['formSubmitted', 'surveySubmitted', 'customerBookedAppointment', 'orderFormSubmission'],
  ...['orderSubmitted', 'facebookLeadFormSubmitted', 'pipelineStageChanged'],
]);

/** The triggers: rows 3.2 and 3.3. */
function listTriggers(screen: Screen): StepTarget[] {
  const { triggers } = readCanvas(screen);
  if (triggers.length === 0)
    return [sayStep('3.2', 'Add the trigger: form, booked appointment, survey or order form.')];
  const wrong = triggers.find(({ kind }) => !SUITED.has(kind));
  if (wrong)
    return [sayStep('3.2', `Replace the trigger “${wrong.text}” by Customer Booked Appointment.`)];
  const open = triggers.find(({ filter }) => filter === 'none');
  if (open)
    return [
      seenDone('3.2'),
      sayStep('3.3', `Open the trigger “${open.text}”, and filter it to the one that it is for.`),
    ];
  const isFiltered = triggers.every(({ filter }) => filter === 'set');
  const look = sayStep('3.3', 'Open the trigger, and look that it has a filter.');
  return [seenDone('3.2'), isFiltered ? seenDone('3.3') : look];
}

/** Save action, Save, Publish: row 3.8. */
function listSaving(screen: Screen, { saved }: HighLevelContext): StepTarget[] {
  if (saved === 'published') return [seenDone('3.8')];
  if (saved === 'none') return [];
  const panel = findActionPanel(screen);
  const header = locate(screen, FIELDS.save);
  const ofAction = panel.state === 'found' ? findSaveAction(panel.target) : undefined;
  const ofWorkflow = header.state === 'found' ? header.element : undefined;
  const button = saved === 'saved' ? undefined : (ofAction ?? ofWorkflow);
  if (button) return [pointAtStep('3.8', button, `Press ${quoteName(button)}.`)];
  const publish = findPublishSwitch(screen);
  return publish ? [pointAtStep('3.8', publish, 'Switch the workflow to Publish.')] : [];
}

/** What the workflow builder shows of the journey: rows 3.1 to 3.4, 3.7 and 3.8. */
export function listWorkflowTargets(screen: Screen, context: HighLevelContext): StepTarget[] {
  if (!screen.document.querySelector(CANVAS))
    return [sayStep('3.1', 'Make a workflow, or open the one that is for this client.')];
  const isFilled = context.saved !== 'none' || context.isHelped('highlevel.fill-action');
  const panel = findActionPanel(screen);
  const fill =
    panel.state === 'found'
      ? (['3.4', '3.7'] as const).map((step) =>
          pointAtStep(step, panel.anchor, 'Press our button here: it fills the action.'),
        )
      : [sayStep('3.4', 'Add the action Meta conversion API, or open the one that is there.')];
  return [
    seenDone('3.1'),
    ...listTriggers(screen),
    ...(isFilled ? [seenDone('3.4'), seenDone('3.7'), ...listSaving(screen, context)] : fill),
  ];
}
