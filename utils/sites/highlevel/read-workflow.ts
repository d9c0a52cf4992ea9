import { fitName, readName } from '@/utils/dom/locate/name-match';
import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';
import type { SaveState } from '@/utils/workflow/save-state';
import { TRIGGER_KINDS, type TriggerReading } from '@/utils/workflow/workflow-reading';

const TRIGGERS = TRIGGER_KINDS.map((kind) => ({ kind, names: nameSetOf(`trigger.${kind}`) }));
const ACTION = nameSetOf('conversionsApi');
const NO_FILTER = nameSetOf('noFilter');
const TRIGGER_WORD = nameSetOf('workflowTrigger');
/** Cards of the canvas (facts, HighLevel: Vue Flow). Those out of view may not be drawn. */
const NODES = '.vue-flow__node';

const fits = (text: string, names: ReturnType<typeof nameSetOf>) =>
  fitName(readName(text), names) > 0;

/** The texts of one card, each by itself. */
function textsOf(node: Element): string[] {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
  return texts.filter((text) => text !== '');
}

function readTrigger(texts: string[]): TriggerReading[] {
  const found = TRIGGERS.flatMap(({ kind, names }) => {
    const text = texts.find((one) => fits(one, names));
    return text === undefined ? [] : [{ kind, text }];
  });
  const [trigger, ...others] = found;
  // A card that could be two kinds of trigger is told as none.
  if (!trigger || others.length > 0) return [];
  const rest = texts.filter((text) => text !== trigger.text && !fits(text, TRIGGER_WORD));
  if (rest.some((text) => fits(text, NO_FILTER))) return [{ ...trigger, filter: 'none' }];
  return [{ ...trigger, filter: rest.length > 0 ? 'set' : 'unseen' }];
}

/** Triggers and Conversions API actions that the canvas shows. */
export function readCanvas(screen: Screen): { triggers: TriggerReading[]; actionCount: number } {
  const cards = Array.from(screen.document.querySelectorAll(NODES)).map(textsOf);
  return {
    triggers: cards.flatMap(readTrigger),
    actionCount: cards.filter((texts) => texts.some((text) => fits(text, ACTION))).length,
  };
}

/** The Draft/Publish switch; undefined where it is not, or not clear. */
export function findPublishSwitch(screen: Screen): Element | undefined {
  const byId = screen.document.querySelector('#cmp-action-bar__tgl--draft-publish-workflow');
  if (byId?.getAttribute('role') === 'switch' && isSeen(screen, byId)) return byId;
  const located = locate(screen, FIELDS.publishSwitch);
  return located.state === 'found' ? located.element : undefined;
}

const isDisabled = (button: Element) => button.matches(':disabled, [aria-disabled=true]');

function readSaving(screen: Screen): SaveState['workflow'] {
  const save = locate(screen, FIELDS.save);
  const saved = locate(screen, FIELDS.saved);
  if (saved.state === 'found' && save.state !== 'found') return 'saved';
  if (save.state !== 'found' || saved.state === 'found') return 'unseen';
  return isDisabled(save.element) ? 'saved' : 'unsaved';
}

/** What the workflow's own bars say: the header's Save or Saved, and the switch. */
export function readWorkflowState(screen: Screen): Pick<SaveState, 'workflow' | 'status'> {
  const checked = findPublishSwitch(screen)?.getAttribute('aria-checked');
  const status = checked === 'true' ? 'published' : checked === 'false' ? 'draft' : 'unseen';
  return { workflow: readSaving(screen), status };
}

/** "Allow re-entry" of the workflow's Settings; null while it is not on the screen. */
export function readReentry(screen: Screen): boolean | null {
  const located = locate(screen, FIELDS.reEntry);
  if (located.state !== 'found') return null;
  const { element } = located;
  if (element instanceof HTMLInputElement) return element.checked;
  return element.getAttribute('aria-checked') === 'true';
}
