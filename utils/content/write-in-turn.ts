import { writeControl, type TextControl } from '@/utils/dom/control';
import { settle } from '@/utils/dom/settle';

/** What is written into one field, in place of what stands there. */
export interface TextChange {
  control: TextControl;
  before: string;
  after: string;
}

/** Whether all fields are still there, and hold what was written. */
export const isHeld = (changes: readonly TextChange[]) =>
  changes.every(({ control, after }) => control.isConnected && control.value === after);

/**
 * Writes one field after the other, and reads all of them back. A dialog that keeps several fields
 * in one record loses the first to a second that comes too soon, so it may settle in between; by then
 * it may be another's: nothing more is written unless `isSame`, with the fields as they were left.
 */
export async function writeInTurn(
  changes: readonly TextChange[],
  isSame: () => boolean,
): Promise<boolean> {
  for (const [at, { control, before, after }] of changes.entries()) {
    const isAsLeft =
      control.isConnected && control.value === before && isHeld(changes.slice(0, at));
    if (!isAsLeft || !isSame()) return false;
    writeControl(control, after);
    await settle(control.ownerDocument);
  }
  return isHeld(changes);
}
