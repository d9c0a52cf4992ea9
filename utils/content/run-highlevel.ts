import type { CardView } from '@/components/page/card-view';
import { followApply } from '@/utils/content/apply-follow';
import { highLevelThings } from '@/utils/content/highlevel-things';
import { runSite } from '@/utils/content/run-site';
import { saveStateThings } from '@/utils/content/save-state-things';
import { setupReporter } from '@/utils/content/setup-reporter';
import { tellSaved } from '@/utils/content/tell-saved';
import { trackWorkflowSaves } from '@/utils/content/workflow/workflow-saves';
import { trackSaves } from '@/utils/content/save-tracker';
import { whileServed } from '@/utils/content/while-served';
import { answerPings } from '@/utils/messaging/client';
import { findHighLevelTargets } from '@/utils/sites/highlevel/guide/highlevel-targets';
import { WORKFLOW_BUILDER_HOST } from '@/utils/sites/highlevel/urls';

/** All that we do in a document of HighLevel, as long as it stands where it is served. */
export function runHighLevel(window: Window, signal: AbortSignal): void {
  // A sandboxed frame has the address of the site but not its origin: never ours.
  const { protocol, origin, host } = window.location;
  if (protocol !== 'https:' || window.origin !== origin) return;
  const start = (served: AbortSignal) => {
    const things = highLevelThings(window, served);
    answerPings(served);
    const isWorkflow = host === WORKFLOW_BUILDER_HOST;
    const saves = (isWorkflow ? trackWorkflowSaves : trackSaves)(window.document, served);
    // The workflow builder says itself how far it is.
    const states = isWorkflow ? [] : saveStateThings(saves, setupReporter());
    const follow = async (view: CardView) => {
      // The list knows of the fill before it is told how far that has come.
      const following = await followApply(view);
      saves.note(view.result);
      return following;
    };
    runSite([...things, ...states], served, {
      ...{ isFilled: true, follow, look: tellSaved(saves) },
      findTargets: (screen, context) =>
        findHighLevelTargets(screen, { ...context, saved: saves.look(screen) }),
    });
  };
  whileServed(window, start, signal);
}
