import { isTextControl, type TextControl } from '@/utils/dom/control';
import { isEligible, listCandidates, type Candidate } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { listNamed, locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findTitledPanel } from '@/utils/sites/highlevel/action-panel';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { actionFieldToShow } from '@/utils/sites/highlevel/teachable-fields';
import { ofPart, sightTaught } from '@/utils/sites/sight-taught';
import { ABSENT, type FoundHealth, type Sighting } from '@/utils/sites/site-thing';
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
  /** What the person has shown of the action's fields. */
  taught: readonly TaughtPlace[];
}

/** The panel with both fields that Integration has. */
type IntegrationPanel = ActionPanel & { token: TextControl; dataset: TextControl };

type Purpose = Field['purpose'];

/** The elements that a field's names or what was shown of it lead to. */
function listFields(
  screen: Screen,
  name: 'token' | 'dataset',
  purpose: Purpose,
  taught: readonly TaughtPlace[],
): Element[] {
  const named = listNamed(screen, { ...FIELDS[name], purpose });
  if (named.length > 0) return named;
  const shown = sightTaught(screen, actionFieldToShow(name), taught);
  return shown?.state === 'found' ? [shown.anchor] : [];
}

/** The panels that hold a token field and a dataset field, and are titled as ours. */
function listPanels(screen: Screen, purpose: Purpose, taught: readonly TaughtPlace[]): Element[] {
  const tokens = listFields(screen, 'token', purpose, taught);
  const datasets = listFields(screen, 'dataset', purpose, taught);
  const panels = tokens.flatMap((token) =>
    datasets.flatMap((dataset) => findTitledPanel(screen, token, dataset) ?? []),
  );
  return [...new Set(panels)];
}

/** Exactly one token field and one dataset field of a panel; undefined where that is not clear. */
function readPanel(element: Element, taught: readonly TaughtPlace[]): IntegrationPanel | undefined {
  const token = findActionField({ element, taught }, 'token');
  const dataset = findActionField({ element, taught }, 'dataset');
  if (!token || !dataset || !isTextControl(token) || !isTextControl(dataset)) return undefined;
  // One field that was shown as both is neither for sure.
  if (token === dataset) return undefined;
  return { element, connection: 'integration', token, dataset, taught };
}

/** Both are there, and one of them is made of something else than a text field. */
function isUnfillable(panel: OpenPanel): boolean {
  const fields = [findActionField(panel, 'token'), findActionField(panel, 'dataset')];
  return fields.every((field) => field !== undefined) && !fields.every(isTextField);
}

const isTextField = (field: Element | undefined) => field !== undefined && isTextControl(field);

/** By what its two fields were found; a field that was shown is called nothing we know. */
function judgePanel(screen: Screen, { token, dataset, taught }: IntegrationPanel): FoundHealth {
  const isNamed = (name: 'token' | 'dataset', element: Element) =>
    listNamed(screen, FIELDS[name]).includes(element);
  if (taught.length > 0 && !(isNamed('token', token) && isNamed('dataset', dataset)))
    return 'taught';
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
export function findActionPanel(
  screen: Screen,
  taught: readonly TaughtPlace[] = [],
): Sighting<ActionPanel> {
  const elements = listPanels(screen, 'fill', taught);
  const panels = elements.flatMap((element) => readPanel(element, taught) ?? []);
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
  if (elements.some((element) => isUnfillable({ element, taught })))
    return {
      state: 'missing',
      note: 'The access token or the dataset ID of this action stands in a kind of field that Pixel Courier does not write into. Type the dataset ID by hand, and for the token keep it as a custom value in Settings > Custom Values, then type its merge field here.',
    };
  if (listPanels(screen, 'capture', []).length > 0)
    return {
      state: 'missing',
      note: 'The action’s fields are locked just now. Open the workflow for editing first.',
    };
  const adManager = findAdManagerPanel(screen, taught);
  return adManager.state === 'found' ? adManager : sightUnknownPanel(screen, taught);
}

/**
 * The action's panel while its connection is Ad Manager: titled as ours, with a list of datasets and
 * without any token field, which is what tells it from a panel that we do not understand.
 */
function findAdManagerPanel(screen: Screen, taught: readonly TaughtPlace[]): Sighting<ActionPanel> {
  const lists = listNamed(screen, FIELDS.adManagerDataset);
  const panels = lists.flatMap((list) => {
    const element = findTitledPanel(screen, list, list);
    const hasToken = element && listNamed(readScreen(element), FIELDS.token).length > 0;
    return element && !hasToken ? [{ element, list }] : [];
  });
  const [panel, ...others] = panels;
  if (!panel || others.length > 0) return ABSENT;
  const { element, list } = panel;
  const target = { element, connection: 'ad-manager' as const, token: null, dataset: null, taught };
  return { state: 'found', anchor: list, target };
}

/**
 * A panel that is titled as ours and has fields to type into, and of which the token or the dataset
 * ID was not found: the first of them that is not can be shown.
 */
function sightUnknownPanel(screen: Screen, taught: readonly TaughtPlace[]): Sighting<ActionPanel> {
  const isIn = ({ element }: Candidate) =>
    isEligible(screen, element, FIELDS.token) && findTitledPanel(screen, element, element);
  if (!listCandidates(screen, FIELDS.token).some(isIn)) return ABSENT;
  const isThere = (name: 'token' | 'dataset') =>
    listFields(screen, name, 'fill', taught).length > 0;
  const [missing] = (['token', 'dataset'] as const).filter((name) => !isThere(name));
  if (missing === undefined) return ABSENT;
  const teach = actionFieldToShow(missing);
  return {
    state: 'missing',
    note: `The field for the ${teach.what} was not found in this action. If the connection is not Integration yet, choose that first. Otherwise press “Show me where”.`,
    teach,
  };
}

type OpenPanel = Pick<ActionPanel, 'element' | 'taught'>;

/** One field of the open action by its name; undefined when it is not there or not clear. */
export function findActionField(panel: OpenPanel, name: ActionFieldName): Element | undefined {
  return findFieldOn(readScreen(panel.element), panel, name);
}

/** The same on a panel that has been read already. */
export function findFieldOn(
  panel: Screen,
  { element, taught }: OpenPanel,
  name: ActionFieldName,
): Element | undefined {
  const located = locate(panel, FIELDS[name]);
  if (located.state === 'found') return located.element;
  const teachable = actionFieldToShow(name);
  if (ofPart(teachable, taught).length === 0) return undefined;
  // What it stands under may be outside the panel.
  const shown = sightTaught(readScreen(element.ownerDocument), teachable, taught);
  return shown?.state === 'found' && element.contains(shown.anchor) ? shown.anchor : undefined;
}
