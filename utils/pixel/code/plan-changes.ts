import { describeField, planInsert } from '@/utils/pixel/code/plan-insert';
import { planRemove } from '@/utils/pixel/code/remove-pixel';
import { parseTrackingCode, type TrackingCodeReport } from '@/utils/pixel/code/tracking-code';

/** One thing that can be done to a code field. `text` is the whole field afterwards. */
export interface CodeChange {
  kind: 'insert' | 'replace' | 'beside' | 'remove-double' | 'remove';
  /** IDs of the pixels that this puts in or takes out. */
  adds: string | null;
  removes: string | null;
  text: string;
  /** What to know before it is done, in a sentence that states what is there; else null. */
  question: string | null;
}

/** All that can be done to a field, what is advised first. */
export interface FieldChanges {
  /** What stands there now, in words, pixels first; empty for an empty field. */
  now: string;
  /** What has to be known first, in sentences; empty when there is nothing. */
  notes: string[];
  /** The client's pixel is in the field, and how often. */
  times: number;
  changes: CodeChange[];
}

export type FieldPlan = ({ ok: true } & FieldChanges) | { ok: false; problem: string };

/**
 * Plans what can be done for `pixelId` in a field: put its code in, put it in another pixel's
 * place or beside it, bring it up to date, or take it or the other one out. Everything else in the
 * field stays byte for byte. `pixelCode` null: only taking out is wanted.
 */
export function planChanges(field: string, pixelId: string, pixelCode: string | null): FieldPlan {
  const report = parseTrackingCode(field);
  const now = describeField(report);
  const times = report.starts.get(pixelId) ?? 0;
  const inserted = pixelCode === null ? null : planInsert(field, pixelCode);
  if (inserted?.kind === 'refused' && times === 0) return { ok: false, problem: inserted.problem };
  const notes: string[] = report.problems.map(({ sentence }) => sentence);
  const changes: CodeChange[] = [];
  if (times > 1) changes.push(...removal(field, pixelId, 'doubles', notes));
  if (inserted?.kind === 'insert') {
    changes.push({
      kind: 'insert',
      adds: inserted.adds,
      removes: null,
      text: inserted.text,
      question: null,
    });
    if (inserted.note !== null) notes.push(inserted.note);
  }
  if (inserted?.kind === 'replace') {
    const { adds, textBeside, replaces, sentence: question } = inserted;
    const isOnce = replaces.every((id) => (report.starts.get(id) ?? 0) <= 1);
    const whole = isOnce ? undefined : replaceAll(field, replaces, pixelCode ?? '');
    const text = whole ?? inserted.text;
    if (!isOnce && whole === undefined) notes.push(staying(replaces));
    changes.push(
      { kind: 'replace', adds, removes: listIds(replaces), text, question },
      { kind: 'beside', adds, removes: null, text: textBeside, question: null },
    );
  }
  if (inserted?.kind === 'already-there' && inserted.update !== null) {
    const { adds, update } = inserted;
    const question = `Pixel ${pixelId} is set up in this field with other code than the client’s. Replace it to bring it up to date.`;
    changes.push({ kind: 'replace', adds, removes: listIds([pixelId]), text: update, question });
  }
  const leaving = times > 0 ? pixelId : otherPixel(report);
  if (leaving !== undefined) changes.push(...removal(field, leaving, 'all', notes));
  return { ok: true, now, notes, times, changes };
}

/** Taking a pixel out, as a change; nothing where that is not safe, which is noted. */
function removal(
  field: string,
  pixelId: string,
  which: 'all' | 'doubles',
  notes: string[],
): CodeChange[] {
  const plan = planRemove(field, pixelId, which);
  if (plan.kind === 'refused') notes.push(plan.problem);
  if (plan.kind !== 'removed') return [];
  const kind = which === 'all' ? 'remove' : 'remove-double';
  return [{ kind, adds: null, removes: listIds([pixelId]), text: plan.text, question: null }];
}

/**
 * The field with the new code in place of a pixel that stands there several times: what stayed
 * behind would go on firing. undefined where it stands there once, or cannot all be taken out.
 */
function replaceAll(field: string, ids: string[], pixelCode: string): string | undefined {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) return undefined;
  const single = planRemove(field, id, 'doubles');
  const plan = single.kind === 'removed' ? planInsert(single.text, pixelCode) : undefined;
  return plan?.kind === 'replace' ? plan.text : undefined;
}

function staying(ids: string[]): string {
  return `${listIds(ids)} also stands in a script that does other things too. That one stays and goes on counting: remove its line by hand.`;
}

/** The first other pixel that stands in a block of its own. */
function otherPixel({ blocks }: TrackingCodeReport): string | undefined {
  return blocks.find(({ isMixed, pixelIds }) => !isMixed && pixelIds.length === 1)?.pixelIds[0];
}

function listIds(ids: string[]): string {
  return `Pixel ${ids.join(' and ')}`;
}
