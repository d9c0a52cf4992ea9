import type { CardRow } from '@/components/page/card-view';
import { PLAN_PARAMETERS, type PlanParameter } from '@/utils/client/set-up-plan';
import { plannedCard } from '@/utils/content/wizard/planned';
import {
  differenceRows,
  healthOf,
  wizardThing,
  type Outcome,
} from '@/utils/content/wizard/wizard-thing';
import type { NameSets } from '@/utils/sites/events-manager/wizard/best-match';
import { boxToShow, withTaught } from '@/utils/sites/events-manager/wizard/taught-boxes';
import { listSections } from '@/utils/sites/events-manager/wizard/event-sections';
import { judgeParameterSets } from '@/utils/sites/events-manager/wizard/judge-parameter-sets';
import {
  readParameterSets,
  tickParameters,
  type ParameterSet,
} from '@/utils/sites/events-manager/wizard/parameter-sets';
import {
  isArticleName,
  PARAMETER_NAMES,
  type KnownParameter,
} from '@/utils/sites/events-manager/wizard/wizard-names';
import { findStep } from '@/utils/sites/events-manager/wizard/wizard-step';
import { ABSENT } from '@/utils/sites/site-thing';

const EXPLAINED =
  'Meta’s help article calls Click ID (fbc) “Client ID” and Browser ID (fbp) “Business ID”: they are the same two parameters.';

function usesArticleNames(sets: readonly ParameterSet[]): boolean {
  return sets.some(({ boxes }) => boxes.some(({ text }) => isArticleName(text)));
}

/** The box of the first parameter that no event has under a name we know. */
function findToShow(
  sets: readonly ParameterSet[],
  wanted: readonly PlanParameter[],
  names: NameSets<KnownParameter>,
) {
  const open = sets.filter(({ boxes }) => boxes.length > 0);
  const missing = wanted.find(
    (parameter) => !open.some(({ boxes }) => boxes.some(({ key }) => key === parameter)),
  );
  return open.length > 0 && missing
    ? boxToShow(`checkbox of ${PLAN_PARAMETERS[missing]}`, missing, names)
    : undefined;
}

async function act(
  parameters: readonly PlanParameter[],
  rows: CardRow[],
  names: NameSets<KnownParameter>,
  closed: AbortSignal,
): Promise<Outcome> {
  const before = await tickParameters(document, parameters, names, closed);
  const after = await readParameterSets(document, names, closed);
  if (after.length === 0 || after.length < before.length)
    return {
      result: {
        kind: 'not-verified',
        text: 'The page went to another step. Go back and press the button again.',
        canUndo: false,
      },
    };
  const differences = judgeParameterSets(before, after, parameters);
  const explained: CardRow[] = usesArticleNames(after)
    ? [{ label: 'Names', value: 'Here “Client ID” is Click ID, “Business ID” is Browser ID.' }]
    : [];
  const titles = after.map(({ title }) => title).join(', ');
  if (differences.length === 0)
    return {
      rows: [...rows, ...explained],
      result: {
        kind: 'verified',
        text: `The same parameters are ticked for every event: ${titles}. Press Continue.`,
        canUndo: false,
      },
    };
  return {
    rows: [...differenceRows(differences), ...explained],
    result: {
      kind: 'not-verified',
      text: 'What stands above is not as planned. Put it right by hand, then press the button again.',
      canUndo: false,
    },
    teach: findToShow(after, parameters, names),
  };
}

/** "Select recommended parameters": Event ID and the customer information, for all events. */
export const parametersThing = wizardThing<{ titles: string[] }>({
  id: 'events-manager.select-parameters',
  label: 'Select recommended parameters',
  place: 'beside',
  sight: (screen, taught) => {
    const step = findStep(screen, 'parameters');
    const titles = step ? listSections(screen, step).map(({ title }) => title) : [];
    return step && titles.length > 0
      ? {
          state: 'found',
          anchor: step.heading,
          within: step.root,
          target: { titles },
          ...healthOf(taught),
        }
      : ABSENT;
  },
  offer: ({ titles }, planned, { slot: { closed }, taught }) => {
    const { parameters } = planned.plan;
    if (parameters.length === 0)
      return {
        kind: 'refused',
        text: 'The plan has no parameters. Nothing was ticked. Choose them in Pixel Courier, or tick them here.',
      };
    const explains = parameters.includes('fbc') || parameters.includes('fbp');
    const rows: CardRow[] = [
      { label: 'Ticks', value: parameters.map((name) => PLAN_PARAMETERS[name]).join(', ') },
      { label: 'For', value: titles.join(', ') },
      { label: 'Stays', value: 'Whatever is ticked already' },
    ];
    return {
      kind: 'act',
      view: {
        ...plannedCard('Parameters to send', planned, [
          ...rows,
          ...(explains ? [{ label: 'Names', value: EXPLAINED }] : []),
        ]),
        primary: { label: 'Tick for every event' },
      },
      act: () => act(parameters, rows, withTaught(PARAMETER_NAMES, taught), closed),
    };
  },
});
