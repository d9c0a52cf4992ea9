import { isTextControl, type TextControl } from '@/utils/dom/control';
import type { Field } from '@/utils/dom/locate/field';
import { listNamed, locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { findTitledPanel } from '@/utils/sites/highlevel/action-panel';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** The open panel of one Conversions API action. */
export interface ActionPanel {
  /** The element that holds the action's fields and no other action's. */
  element: Element;
  token: TextControl;
  dataset: TextControl;
}

/** The action's fields that hold something; which of them are there depends on its modes. */
export type ActionFieldName =
  | 'actionName'
  | 'eventType'
  | 'eventName'
  | 'stageName'
  | 'token'
  | 'dataset'
  | 'value'
  | 'currency'
  | 'customMapping'
  | 'fbclid'
  | 'facebookLeadId'
  | 'igclid';

type Purpose = Field['purpose'];

/** The panels that hold a token field and a dataset field, and are titled as ours. */
function listPanels(screen: Screen, purpose: Purpose): Element[] {
  const tokens = listNamed(screen, { ...FIELDS.token, purpose });
  const datasets = listNamed(screen, { ...FIELDS.dataset, purpose });
  const panels = tokens.flatMap((token) =>
    datasets.flatMap((dataset) => findTitledPanel(screen, token, dataset) ?? []),
  );
  return [...new Set(panels)];
}

/** Exactly one token field and one dataset field of a panel; undefined where that is not clear. */
function readPanel(element: Element): ActionPanel | undefined {
  const token = findActionField(element, 'token');
  const dataset = findActionField(element, 'dataset');
  if (!token || !dataset || !isTextControl(token) || !isTextControl(dataset)) return undefined;
  return { element, token, dataset };
}

function judgePanel(screen: Screen, { token, dataset }: ActionPanel): 'ok' | 'degraded' {
  const all = [
    judgeMatch(screen, FIELDS.token, token),
    judgeMatch(screen, FIELDS.dataset, dataset),
  ];
  return all.includes('degraded') ? 'degraded' : 'ok';
}

/**
 * The Conversions API action whose panel is open. A token field alone is not enough: other actions
 * (webhooks, other integrations) have one, too. It counts only with a dataset field beside it, in a
 * panel that says Conversions API, and when there is exactly one of each.
 */
export function findActionPanel(screen: Screen): Sighting<ActionPanel> {
  const panels = listPanels(screen, 'fill').flatMap((element) => readPanel(element) ?? []);
  const [panel, ...others] = panels;
  if (others.length > 0)
    return {
      state: 'missing',
      note: 'Two Conversions API actions are open. Close the one you do not want to fill.',
    };
  if (panel)
    return {
      state: 'found',
      anchor: panel.token,
      target: panel,
      health: judgePanel(screen, panel),
    };
  if (listPanels(screen, 'capture').length === 0) return ABSENT;
  return {
    state: 'missing',
    note: 'The action’s fields are locked just now. Open the workflow for editing first.',
  };
}

/** One field of the open action by its name; undefined when it is not there or not clear. */
export function findActionField(panel: Element, name: ActionFieldName): Element | undefined {
  const located = locate(readScreen(panel), FIELDS[name]);
  return located.state === 'found' ? located.element : undefined;
}
