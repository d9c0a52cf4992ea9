import { parseTrackingCode } from '@/utils/pixel/code/tracking-code';

/** What taking a pixel out of a field comes to. `text` is the whole field afterwards. */
export type RemovePlan =
  | { kind: 'removed'; text: string }
  | { kind: 'absent'; text: string; sentence: string }
  | { kind: 'refused'; text: string; problem: string };

/**
 * Plans taking a pixel's blocks out, each with one line break before it: all, or all but the first. A block that also starts
 * another pixel, or a script that does other things too, is refused: taking it out would break
 * what is not ours. Then and when the pixel is not there, `text` is the field unchanged.
 */
export function planRemove(
  field: string,
  pixelId: string,
  which: 'all' | 'doubles' = 'all',
): RemovePlan {
  const report = parseTrackingCode(field);
  const blocks = report.blocks.filter(({ pixelIds }) => pixelIds.includes(pixelId));
  if (report.unclosed !== null && blocks.length > 0) {
    const problem = `The code in this field ends inside ${report.unclosed} that is never closed, so what belongs to the pixel cannot be told. Repair that first. Nothing was changed.`;
    return { kind: 'refused', text: field, problem };
  }
  if (blocks.length === 0) {
    return { kind: 'absent', text: field, sentence: `Pixel ${pixelId} is not in this field.` };
  }
  const leaving = which === 'all' ? blocks : blocks.slice(1);
  if (leaving.some(({ isMixed, pixelIds }) => isMixed || pixelIds.length > 1)) {
    const problem = `Pixel ${pixelId} is set up in a script that does other things too, so it cannot be taken out safely. Remove its line by hand. Nothing was changed.`;
    return { kind: 'refused', text: field, problem };
  }
  if (leaving.length === 0) {
    const problem = `Pixel ${pixelId} is set up more than once in one script. Remove the line that is too many by hand. Nothing was changed.`;
    return { kind: 'refused', text: field, problem };
  }
  let text = field;
  for (const { start, end } of leaving.toReversed()) {
    text = withoutLastBreak(text.slice(0, start)) + text.slice(end);
  }
  return { kind: 'removed', text };
}

function withoutLastBreak(text: string): string {
  if (text.endsWith('\r\n')) return text.slice(0, -2);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** The text without that pixel's block; unchanged where `planRemove` does not remove it. */
export function removePixel(field: string, pixelId: string): string {
  return planRemove(field, pixelId).text;
}
