import { isTextControl, type TextControl } from '@/utils/dom/control';
import type { Field } from '@/utils/dom/locate/field';
import { listNamed, locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { findTitledPanel } from '@/utils/sites/highlevel/action-panel';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';
import type { ActionFieldName } from '@/utils/workflow/action-field';

/** The open panel of one Conversions API action. */
export interface ActionPanel {
  /** The element that holds the action's fields and no other action's. */
  element: Element;
  /** Ad Manager asks for no token and offers its datasets in a list (facts, HighLevel). */
  connection: 'integration' | 'ad-manager';
  /** null with Ad Manager, which has neither. */
  token: TextControl | null;
  dataset: TextControl | null;
}

/** The panel with both fields that Integration has. */
type IntegrationPanel = ActionPanel & { token: TextControl; dataset: TextControl };

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
function readPanel(element: Element): IntegrationPanel | undefined {
  const token = findActionField(element, 'token');
  const dataset = findActionField(element, 'dataset');
  if (!token || !dataset || !isTextControl(token) || !isTextControl(dataset)) return undefined;
  return { element, connection: 'integration', token, dataset };
}

/** Both are there, and one of them is made of something else than a text field. */
function isUnfillable(element: Element): boolean {
  const fields = [findActionField(element, 'token'), findActionField(element, 'dataset')];
  return fields.every((field) => field !== undefined) && !fields.every(isTextField);
}

const isTextField = (field: Element | undefined) => field !== undefined && isTextControl(field);

function judgePanel(screen: Screen, { token, dataset }: IntegrationPanel): 'ok' | 'degraded' {
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
  const elements = listPanels(screen, 'fill');
  const panels = elements.flatMap((element) => readPanel(element) ?? []);
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
  if (elements.some(isUnfillable))
    return {
      state: 'missing',
      note: 'The access token or the dataset ID of this action stands in a kind of field that Pixel Courier does not write into. Type the dataset ID by hand, and for the token keep it as a custom value in Settings > Custom Values, then type its merge field here.',
    };
  if (listPanels(screen, 'capture').length > 0)
    return {
      state: 'missing',
      note: 'The action’s fields are locked just now. Open the workflow for editing first.',
    };
  return findAdManagerPanel(screen);
}

/**
 * The action's panel while its connection is Ad Manager: titled as ours, with a list of datasets and
 * without any token field, which is what tells it from a panel that we do not understand.
 */
function findAdManagerPanel(screen: Screen): Sighting<ActionPanel> {
  const lists = listNamed(screen, FIELDS.adManagerDataset);
  const panels = lists.flatMap((list) => {
    const element = findTitledPanel(screen, list, list);
    const hasToken = element && listNamed(readScreen(element), FIELDS.token).length > 0;
    return element && !hasToken ? [{ element, list }] : [];
  });
  const [panel, ...others] = panels;
  if (!panel || others.length > 0) return ABSENT;
  const { element, list } = panel;
  const target = { element, connection: 'ad-manager' as const, token: null, dataset: null };
  return { state: 'found', anchor: list, target };
}

/** One field of the open action by its name; undefined when it is not there or not clear. */
export function findActionField(panel: Element, name: ActionFieldName): Element | undefined {
  return findFieldOn(readScreen(panel), name);
}

/** The same on a panel that has been read already. */
export function findFieldOn(panel: Screen, name: ActionFieldName): Element | undefined {
  const located = locate(panel, FIELDS[name]);
  return located.state === 'found' ? located.element : undefined;
}
