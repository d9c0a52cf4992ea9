import { PLAN_PARAMETERS, type PlanParameter } from '@/utils/client/set-up-plan';
import type { ParameterSet } from '@/utils/sites/events-manager/wizard/parameter-sets';

/** Something that is not as it should be, with the event it is about. */
export interface Difference {
  event: string;
  text: string;
}

function judgeOne({ title, boxes }: ParameterSet, wanted: readonly PlanParameter[]): Difference[] {
  if (boxes.length === 0)
    return [{ event: title, text: 'its parameters could not be opened; tick them by hand' }];
  return wanted.flatMap((parameter) => {
    const name = PLAN_PARAMETERS[parameter];
    const own = boxes.filter(({ key }) => key === parameter);
    const [box] = own;
    if (!box) return [{ event: title, text: `${name} was not found` }];
    if (own.length > 1) return [{ event: title, text: `${name} is there more than once` }];
    return box.ticked ? [] : [{ event: title, text: `${name} is not ticked` }];
  });
}

/** What was ticked and is not any more. */
function listLost(before: readonly ParameterSet[], after: readonly ParameterSet[]): Difference[] {
  return before.flatMap(({ title, boxes }) => {
    const now = after.find((set) => set.title === title)?.boxes ?? [];
    return boxes
      .filter(({ text, ticked }) => ticked && !now.some((box) => box.text === text && box.ticked))
      .map(({ text }) => ({
        event: title,
        text: `${text} was ticked before, and is not any more`,
      }));
  });
}

/** What can be chosen for every event, and is ticked for some only: the sets must be equal. */
function listUnequal(
  sets: readonly ParameterSet[],
  wanted: readonly PlanParameter[],
): Difference[] {
  const [first] = sets;
  if (!first) return [];
  const isPlanned = (key: string | undefined) => wanted.some((parameter) => parameter === key);
  const free = first.boxes.filter(({ key, locked }) => !locked && !isPlanned(key));
  return free.flatMap(({ text }) => {
    const states = sets.map(({ title, boxes }) => ({
      title,
      box: boxes.find((one) => one.text === text && !one.locked),
    }));
    if (states.some(({ box }) => !box)) return [];
    const having = states.filter(({ box }) => box?.ticked).map(({ title }) => title);
    if (having.length === 0) return [];
    return states
      .filter(({ box }) => !box?.ticked)
      .map(({ title }) => ({
        event: title,
        text: `${text} is not ticked, and is for ${having.join(', ')}: tick it for all or for none`,
      }));
  });
}

/**
 * All that is wrong with the parameters of the events as they were read back: what of the plan is
 * not ticked, what was lost, and where the sets differ. Empty when every set is the same and whole.
 */
export function judgeParameterSets(
  before: readonly ParameterSet[],
  after: readonly ParameterSet[],
  wanted: readonly PlanParameter[],
): Difference[] {
  return [
    ...after.flatMap((set) => judgeOne(set, wanted)),
    ...listLost(before, after),
    ...listUnequal(after, wanted),
  ];
}
