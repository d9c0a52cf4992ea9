import { plainCard, type PageThing } from '@/utils/content/page-thing';
import { readWorkflowNow } from '@/utils/content/workflow/read-workflow-now';
import type { ActionWatch } from '@/utils/content/workflow/watch-action';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findActionPanel } from '@/utils/sites/highlevel/action-fields';
import { findPublishSwitch } from '@/utils/sites/highlevel/read-workflow';
import { findChecks } from '@/utils/workflow/find-checks';
import { workflowFacts, type SeenFacts } from '@/utils/workflow/seen-facts';
import { describeSaveState, nextSteps } from '@/utils/workflow/save-state';

/** ID of the thing at the workflow's own bar. */
export const WORKFLOW_THING = 'highlevel.workflow';
const LABEL = 'Check this workflow';

/** "Check this workflow", beside the Draft/Publish switch, which it never presses. */
export function workflowThing(watch: ActionWatch, tell: (facts: SeenFacts) => void): PageThing {
  const read = (screen: Screen, taught: readonly TaughtPlace[]) => {
    const seen = findActionPanel(screen, taught);
    return readWorkflowNow(screen, seen.state === 'found' ? seen.target : null, watch);
  };
  return {
    id: WORKFLOW_THING,
    label: LABEL,
    alsoTaught: ['highlevel.fill-action'],
    sight: (screen, taught = []) => {
      const anchor = findPublishSwitch(screen);
      if (!anchor) return { state: 'absent' };
      const reading = read(screen, taught);
      const checks = findChecks(reading);
      tell(workflowFacts(reading));
      return {
        state: 'found',
        anchor,
        target: anchor,
        note: describeSaveState(reading.save),
        // With an action open its own button says the rest.
        checks: reading.action === null ? checks : [],
      };
    },
    place: 'beside',
    yields: true,
    opensCard: true,
    press: (slot, taught = []) => {
      const reading = read(readScreen(document), taught);
      const checks = findChecks(reading);
      const found = checks.filter(({ severity }) => severity === 'wrong');
      slot.mark(found.length > 0 ? 'attention' : 'idle');
      const state = describeSaveState(reading.save);
      const next = nextSteps(reading.save);
      slot.show(
        {
          ...plainCard(LABEL, null),
          rows: [
            { label: 'State', value: state === '' ? 'Could not be seen' : state },
            ...(next === '' ? [] : [{ label: 'Next', value: next }]),
          ],
          checks,
        },
        {},
      );
      return Promise.resolve();
    },
  };
}
