import { findActionField, type ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readFields } from '@/utils/sites/highlevel/action-form';
import type { ShownFields } from '@/utils/workflow/action-field';
import type { Saving } from '@/utils/workflow/save-state';

/** Remembers what an action held when its panel opened, to tell whether it has been changed. */
export interface ActionWatch {
  /** Looks at the open action; `unseen`: nothing tells that it differs from what is saved. */
  look: (panel: ActionPanel) => { fields: ShownFields; saving: Saving };
}

/**
 * Starts to watch. The page fills a panel on its own, a moment after it opens: what it holds counts
 * as opened until a person first presses or types something.
 */
export function watchAction(signal: AbortSignal): ActionWatch {
  let key: Element | undefined;
  let opened = '';
  let isTouched = false;
  const touch = (event: Event) => {
    if (event.isTrusted) isTouched = true;
  };
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, touch, { signal, capture: true, passive: true });
  return {
    look: (panel) => {
      const fields = readFields(panel);
      // The panel's own element may go on to show the next action; the name's field does not.
      const now = findActionField(panel, 'actionName') ?? panel.element;
      const held = JSON.stringify([panel.connection, fields]);
      if (now !== key) {
        key = now;
        isTouched = false;
      }
      if (!isTouched) opened = held;
      return { fields, saving: held === opened ? 'unseen' : 'unsaved' };
    },
  };
}
