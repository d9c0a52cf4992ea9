import { CODE_PROBLEMS } from '@/utils/pixel/code/problems/code-problem';
import { isDatasetId } from '@/utils/pixel/dataset-id';
import { parseTrackingCode } from '@/utils/pixel/code/tracking-code';

/** Captured pixel code that may be kept, or a sentence why not. `events` are names, in order. */
export type PixelCodeCheck =
  { ok: true; code: string; pixelId: string; events: string[] } | { ok: false; problem: string };

const COPY_AGAIN = 'Press Copy code in Events Manager again and capture it from there.';

/**
 * Whether a text is whole base code of one pixel and, where `expectedDatasetId` is given, of that
 * one. White space around it is taken off, nothing else is changed.
 */
export function checkPixelCode(text: string, expectedDatasetId: string | null): PixelCodeCheck {
  const code = text.trim();
  const refuse = (problem: string): PixelCodeCheck => ({ ok: false, problem });
  if (code === '') return refuse(`There is no pixel code here. ${COPY_AGAIN}`);
  const report = parseTrackingCode(code);
  const serious = report.problems.find(({ id }) => CODE_PROBLEMS[id] === 'wrong');
  if (serious !== undefined) return refuse(serious.sentence);
  const [pixelId, ...more] = report.pixelIds;
  if (pixelId === undefined || !isDatasetId(pixelId)) {
    return refuse(`This is not the code of a Meta pixel. ${COPY_AGAIN}`);
  }
  if (more.length > 0) {
    return refuse(
      `This code sets up ${more.length + 1} pixels at once: ${report.pixelIds.join(', ')}. Capture the code of one pixel.`,
    );
  }
  if (expectedDatasetId !== null && pixelId !== expectedDatasetId) {
    return refuse(
      `This code belongs to pixel ${pixelId}, but the dataset here is ${expectedDatasetId}. Open the right dataset in Events Manager and copy its code.`,
    );
  }
  return { ok: true, code, pixelId, events: report.events.map(({ name }) => name) };
}
