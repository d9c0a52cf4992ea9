import { checkPixelCode } from '@/utils/pixel/code/check-pixel-code';
import type { CodeBlock } from '@/utils/pixel/code/code-block';
import { parseTrackingCode, type TrackingCodeReport } from '@/utils/pixel/code/tracking-code';

/** What inserting pixel code into a field comes to. `text` is the whole field afterwards. */
export type InsertPlan =
  | {
      kind: 'insert';
      text: string;
      /** What stands there now, in words; empty for an empty field. */
      now: string;
      /** What is added, in words. */
      adds: string;
      /** Something to know first, in a sentence; null when there is nothing. */
      note: string | null;
    }
  | {
      kind: 'already-there';
      sentence: string;
      now: string;
      adds: string;
      /** The field with just that block brought up to date; null where it is, or cannot be. */
      update: string | null;
    }
  | {
      kind: 'replace';
      /** The field after replacing just that block. */
      text: string;
      /** The field after inserting beside it instead. */
      textBeside: string;
      /** IDs of the pixels whose block is replaced. */
      replaces: string[];
      now: string;
      adds: string;
      /** The question to ask, as a sentence that states what is there. */
      sentence: string;
    }
  | { kind: 'refused'; problem: string };

/**
 * Plans putting `pixelCode` into a code field that holds `field`. Everything else in the field
 * stays byte for byte: new code goes on a new line at the end, or where the replaced block stood,
 * with the field's own line breaks (a text area would change any other when it is read back).
 * Code without the usual comments gets them, so that the block can be told apart later.
 */
export function planInsert(field: string, pixelCode: string): InsertPlan {
  const checked = checkPixelCode(pixelCode, null);
  if (!checked.ok) return { kind: 'refused', problem: checked.problem };
  const { pixelId, events } = checked;
  const report = parseTrackingCode(field);
  if (report.unclosed !== null) return { kind: 'refused', problem: refusal(report.unclosed) };
  const now = describeField(report);
  const lineBreak = usesCrlf(field) ? '\r\n' : '\n';
  const code = frame(checked.code).replaceAll(/\r\n?|\n/g, lineBreak);
  const adds = [`Pixel ${pixelId}`, ...new Set(events)].join(' · ');
  if (report.pixelIds.includes(pixelId)) {
    const there = `Pixel ${pixelId} is already set up in this field. Nothing was changed.`;
    const sentence = [there, ...report.problems.map((problem) => problem.sentence)].join(' ');
    return { kind: 'already-there', sentence, now, adds, update: update(field, report, code) };
  }
  const beside = field === '' ? code : field + lineBreak + code;
  const others = report.blocks.filter(({ pixelIds }) => pixelIds.length > 0);
  const block = others.find(({ isMixed }) => !isMixed);
  if (block === undefined) {
    const note = noteFor(others[0]) ?? noteUnread(report);
    return { kind: 'insert', text: beside, now, adds, note };
  }
  const ids = listIds(block.pixelIds);
  return {
    kind: 'replace',
    text: field.slice(0, block.start) + code + field.slice(block.end),
    textBeside: beside,
    replaces: block.pixelIds,
    now,
    adds,
    sentence: `${ids} is set up in this field. Replace it, or insert pixel ${pixelId} beside it.`,
  };
}

/** What a field holds, in words, pixels first; empty for an empty field. */
export function describeField(report: TrackingCodeReport): string {
  const pixels = report.pixelIds.map((id) => `Pixel ${id}`);
  const unread = hasUnreadPixel(report) ? ['pixel code whose ID cannot be read'] : [];
  return [...pixels, ...unread, ...report.others].join(', ');
}

/** A block that starts a pixel by an ID which the page works out. */
function hasUnreadPixel({ blocks }: TrackingCodeReport): boolean {
  return blocks.some(({ pixelIds }) => pixelIds.length === 0);
}

function noteUnread(report: TrackingCodeReport): string | null {
  if (!hasUnreadPixel(report)) return null;
  return 'If that is the same pixel, each event would count twice: look at the live page first.';
}

function refusal(unclosed: string): string {
  return `The code in this field ends inside ${unclosed} that is never closed, so anything put behind it would not run. Repair that first. Nothing was changed.`;
}

function noteFor(mixed: CodeBlock | undefined): string | null {
  if (mixed === undefined) return null;
  return `${listIds(mixed.pixelIds)} is set up in a script that does other things too, so it cannot be replaced safely. The new pixel goes beside it.`;
}

function listIds(ids: string[]): string {
  const shown = ids.map((id) => (id.length <= 24 ? id : `${id.slice(0, 24)}…`));
  return `Pixel ${shown.join(' and ')}`;
}

const OPENING = '<!-- Meta Pixel Code -->';
const ENDING = '<!-- End Meta Pixel Code -->';

function frame(code: string): string {
  const [block] = parseTrackingCode(code).blocks;
  const opened = block?.start === 0 && code.startsWith('<!--') ? code : `${OPENING}\n${code}`;
  return block?.end === code.length && code.endsWith('-->') ? opened : `${opened}\n${ENDING}`;
}

/** The field with the one block of a pixel exchanged; null where it says the same, or is not alone. */
function update(
  field: string,
  { blocks, starts }: TrackingCodeReport,
  code: string,
): string | null {
  const [block, ...others] = blocks.filter(({ pixelIds }) => pixelIds.length > 0);
  if (!block || others.length > 0 || block.isMixed) return null;
  if ([...starts.values()].some((times) => times > 1) || starts.size > 1) return null;
  const text = field.slice(0, block.start) + code + field.slice(block.end);
  return text === field ? null : text;
}

/** Between old and new there is always one line break, so that taking it out again is exact. */
function usesCrlf(field: string): boolean {
  return field.includes('\r\n') || field.endsWith('\r');
}
