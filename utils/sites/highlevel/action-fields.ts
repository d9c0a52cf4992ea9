import { isTextControl, isWritable, type TextControl } from '@/utils/dom/control';
import { findControls } from '@/utils/dom/find-control';
import { listTexts } from '@/utils/dom/list-texts';
import { isVisible } from '@/utils/dom/visible';
import { ACTION_LABELS, CONVERSIONS_API_TITLE } from '@/utils/sites/highlevel/labels';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** The open panel of one Conversions API action. */
export interface ActionPanel {
  /** The element that holds the action's fields and no other action's. */
  element: Element;
  token: TextControl;
  dataset: TextControl;
}

export type ActionFieldName = keyof typeof ACTION_LABELS;

const PANELS =
  '[role=dialog], [class*="n-drawer"], [class*="n-modal"], [class*="n-card"], form, aside';
/** Where the workflow is drawn (facts, HighLevel: Vue Flow). */
const CANVAS = '.vue-flow, .vue-flow__node';
const LONGEST_TITLE = 60;

function findCommonAncestor(a: Element, b: Element): Element | undefined {
  let ancestor: Element | null = a;
  while (ancestor && !ancestor.contains(b)) ancestor = ancestor.parentElement;
  return ancestor ?? undefined;
}

/** A short text of its own, seen, before the fields, that says what the panel is for. */
function hasTitle(panel: Element, field: Element): boolean {
  return listTexts(panel).some(
    ({ text, element }) =>
      text.length <= LONGEST_TITLE &&
      CONVERSIONS_API_TITLE.test(text) &&
      !isTextControl(element) &&
      isVisible(element) &&
      (element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/**
 * The nearest panel around the fields that is titled as the Conversions API's. The title must
 * stand in the panel itself: the name of a step on the canvas proves nothing about the open panel.
 */
function findTitledPanel(inner: Element, field: Element): Element | undefined {
  for (let panel: Element | null = inner; panel; panel = panel.parentElement) {
    if (panel === panel.ownerDocument.body || panel.querySelector(CANVAS)) return undefined;
    if (hasTitle(panel, field)) return panel;
    if (panel.matches(PANELS) && !panel.parentElement?.closest(PANELS)) return undefined;
  }
  return undefined;
}

const textControls = (scope: ParentNode, names: readonly string[]) =>
  findControls(scope, names).filter(isTextControl);

/**
 * The Conversions API action whose panel is open. A token field alone is not enough: other actions
 * (webhooks, other integrations) have one, too. It counts only with a dataset field beside it, in a
 * panel that says Conversions API, and when there is exactly one of each.
 */
export function findActionPanel(document: Document): Sighting<ActionPanel> {
  const tokens = textControls(document, ACTION_LABELS.token);
  const datasets = textControls(document, ACTION_LABELS.dataset);
  const pairs = tokens.flatMap((token) =>
    datasets.flatMap((dataset) => {
      const common = findCommonAncestor(token, dataset);
      const element = common && findTitledPanel(common, token);
      if (!element) return [];
      const alone =
        textControls(element, ACTION_LABELS.token).length === 1 &&
        textControls(element, ACTION_LABELS.dataset).length === 1;
      return alone ? [{ element, token, dataset }] : [];
    }),
  );
  const [panel, ...others] = pairs;
  if (!panel) return ABSENT;
  if (others.length > 0)
    return {
      state: 'missing',
      note: 'Two Conversions API actions are open. Close the one you do not want to fill.',
    };
  if (!isWritable(panel.token) || !isWritable(panel.dataset))
    return {
      state: 'missing',
      note: 'The action’s fields are locked just now. Open the workflow for editing first.',
    };
  return { state: 'found', anchor: panel.token, target: panel };
}

/** One further field of the action by its name; undefined when it is not there or not clear. */
export function findActionField(panel: Element, name: ActionFieldName): Element | undefined {
  const found = findControls(panel, ACTION_LABELS[name]);
  return found.length === 1 ? found[0] : undefined;
}
