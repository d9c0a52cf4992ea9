import { customValueThing } from '@/utils/content/custom-value-flow';
import { emptiedCodeThing } from '@/utils/content/emptied-code-thing';
import { insertCodeThing } from '@/utils/content/insert-code-flow';
import { mergeFieldThings } from '@/utils/content/merge-field-flow';
import { ownTrackingThing } from '@/utils/content/own-tracking-thing';
import type { PageThing } from '@/utils/content/page-thing';
import { setupReporter } from '@/utils/content/setup-reporter';
import { fillActionThing } from '@/utils/content/workflow/fill-action-flow';
import { watchAction } from '@/utils/content/workflow/watch-action';
import { workflowThing } from '@/utils/content/workflow/workflow-thing';
import {
  findBodyCode,
  findBuilderCode,
  findFooterCode,
  findHeadCode,
} from '@/utils/sites/highlevel/code-fields';
import { PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST } from '@/utils/sites/highlevel/urls';

const SAVE_PAGE = 'press Save here, Save on the page, then Publish';

/** What we do in a document of HighLevel that stands where it is served: the shell, or a builder. */
export function highLevelThings(window: Window, signal: AbortSignal): PageThing[] {
  const { host } = window.location;
  if (window === window.top)
    return [
      insertCodeThing({
        ...{ id: 'highlevel.head-code', place: 'settings-head', what: 'insert' },
        ...{ sight: (screen, _, taught) => findHeadCode(screen, taught), nextStep: 'press Save' },
      }),
      insertCodeThing({
        ...{ id: 'highlevel.body-code', place: 'settings-body', what: 'remove' },
        ...{ sight: findBodyCode, nextStep: 'press Save' },
      }),
      emptiedCodeThing(),
      ownTrackingThing(),
      customValueThing,
      ...mergeFieldThings,
    ];
  if (host === PAGE_BUILDER_HOST)
    return [
      insertCodeThing({
        ...{ id: 'highlevel.builder-code', place: 'page-header', what: 'insert' },
        ...{ sight: findBuilderCode, nextStep: SAVE_PAGE },
      }),
      insertCodeThing({
        ...{ id: 'highlevel.footer-code', place: 'page-footer', what: 'remove' },
        ...{ sight: findFooterCode, nextStep: SAVE_PAGE },
      }),
    ];
  if (host === WORKFLOW_BUILDER_HOST) {
    const watch = watchAction(signal);
    return [fillActionThing(watch), workflowThing(watch, setupReporter())];
  }
  return [];
}
