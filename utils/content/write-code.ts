import type { CardResult } from '@/components/page/card-view';
import type { EditorWrite } from '@/utils/dom/editors/write-editor';
import type { CodeField } from '@/utils/sites/highlevel/code-fields';

/** What to say of a write that did not end with the text in the editor, and nothing else. */
const FAILURES: Record<Exclude<EditorWrite, 'written'>, CardResult> = {
  locked: {
    kind: 'refused',
    text: 'The code field is locked just now. Nothing was changed. Wait until the page has finished, or ask for the right to edit it.',
  },
  unreadable: {
    kind: 'refused',
    text: 'The code field cannot be read as a whole, so nothing was written into it. Copy the pixel code from the popup and paste it.',
  },
  refused: {
    kind: 'refused',
    text: 'The code field did not take the pixel code, so nothing was changed; it may be read-only. Copy the pixel code from the popup and paste it.',
  },
  restored: {
    kind: 'refused',
    text: 'The code field changed what was put into it, so the old code was put back. Copy the pixel code from the popup, paste it, and compare.',
  },
  altered: {
    kind: 'not-verified',
    text: 'The field holds something else than what was written. Undo, then copy the pixel code from the popup and paste it.',
    canUndo: true,
  },
  gone: {
    kind: 'not-verified',
    text: 'The page made its code field anew in the middle. Look at what it holds before you save.',
    canUndo: false,
  },
};

/** Writes a field's whole text, and says how it went. `nextStep` is what is still to be pressed. */
export async function writeCode(
  field: CodeField,
  text: string,
  nextStep: string,
): Promise<CardResult> {
  const written = await field.write(text);
  if (written !== 'written') return FAILURES[written];
  return { kind: 'verified', text: `Not saved yet: ${nextStep}.`, canUndo: true };
}

/** Puts the old text back, if the field still holds what was written. */
export async function undoCode(
  field: CodeField,
  before: string,
  after: string,
): Promise<CardResult> {
  if (field.read() !== after)
    return {
      kind: 'refused',
      text: 'The field was changed since, and undoing would lose that. Take the pixel code out by hand.',
    };
  if ((await field.write(before)) === 'written')
    return { kind: 'undone', text: 'The field is as it was before.' };
  return { kind: 'not-verified', text: 'The field did not take the old text back.', canUndo: true };
}
