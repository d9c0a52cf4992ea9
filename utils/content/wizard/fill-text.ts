import type { CardLine, CardResult } from '@/components/page/card-view';
import { plannedCard, type Planned } from '@/utils/content/wizard/planned';
import type { Offer, Outcome } from '@/utils/content/wizard/wizard-thing';
import { isTextControl, writeControl, type TextControl } from '@/utils/dom/control';
import { readValue } from '@/utils/dom/locate/candidates';
import { settle } from '@/utils/dom/settle';

/** A text to fill into one field of the wizard, and what to do next. */
export interface TextToFill {
  /** Heading of the card, and name of the field in it. */
  title: string;
  field: Element;
  value: string;
  /** Whether what the field holds means the same as the value. */
  isSame: (now: string) => boolean;
  nextStep: string;
  /** What else happens once the field holds the text: a sentence about it, or nothing. */
  afterwards?: () => Promise<string>;
  follow?: Outcome['follow'];
}

async function writeAndReadBack(control: TextControl, value: string): Promise<boolean> {
  writeControl(control, value);
  await settle(document);
  return control.isConnected && control.value === value;
}

async function undo(control: TextControl, before: string, after: string): Promise<CardResult> {
  if (control.value !== after)
    return { kind: 'refused', text: 'The field was changed since. Change it back by hand.' };
  return (await writeAndReadBack(control, before))
    ? { kind: 'undone', text: 'The field is as it was before.' }
    : { kind: 'not-verified', text: 'The field did not take the old text back.', canUndo: false };
}

async function fill(control: TextControl, before: string, text: TextToFill): Promise<Outcome> {
  const { title, value, nextStep, afterwards, follow } = text;
  if (control.value !== before)
    return {
      result: {
        kind: 'refused',
        text: `${title} was changed meanwhile. Nothing was filled. Press the button again.`,
      },
    };
  const isHeld = await writeAndReadBack(control, value);
  const undoIt = () => undo(control, before, isHeld ? value : control.value);
  if (!isHeld)
    return {
      result: {
        kind: 'not-verified',
        text: `${title} holds something else than what was written. Undo, then type ${value} into it.`,
        canUndo: true,
      },
      undo: undoIt,
    };
  const remembered = (await afterwards?.()) ?? '';
  return {
    result: { kind: 'verified', text: `${remembered} ${nextStep}`.trim(), canUndo: true },
    undo: undoIt,
    ...(follow ? { follow } : {}),
  };
}

/** Offers to fill a text field; what stands in it is shown, and asked about before it goes. */
export function offerText(text: TextToFill, planned: Planned): Offer {
  const { title, field, value, isSame, nextStep, follow } = text;
  if (!isTextControl(field))
    return { kind: 'refused', text: `This field cannot be filled. Type ${value} into it.` };
  const now = readValue(field);
  const change: CardLine['change'] =
    now.trim() === '' ? 'fill' : isSame(now.trim()) ? 'same' : 'replace';
  const view = {
    ...plannedCard(title, planned, []),
    lines: [{ label: title, now, becomes: value, change }],
  };
  if (change === 'same')
    return {
      kind: 'done',
      view,
      outcome: {
        result: { kind: 'unchanged', text: `Nothing was changed. ${nextStep}` },
        ...(follow ? { follow } : {}),
      },
    };
  const question = change === 'replace' ? `Something else stands in ${title}. Replace it?` : null;
  const sentences = [question, planned.attention].filter((sentence) => sentence !== null);
  return {
    kind: 'act',
    view: {
      ...view,
      warning:
        sentences.length === 0
          ? null
          : { kind: question === null ? 'attention' : 'question', text: sentences.join(' ') },
      primary: { label: change === 'replace' ? 'Replace' : 'Fill' },
    },
    act: () => fill(field, now, text),
  };
}
