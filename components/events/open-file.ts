import { decodeRequest } from '@/utils/pixel/decode';
import {
  LARGEST_FILE_BYTES,
  readSessionFile,
  type FileRequest,
} from '@/utils/pixel/import/read-session-file';
import type { EventBatch, RowSource } from '@/utils/pixel/rows/event-feed';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { formatCount } from '../ui/format-count';
import { inSlices, partsOf } from './in-slices';

/** A file as the panel shows it, or in a sentence why it cannot. */
export type OpenedFile =
  | { ok: true; name: string; store: EventStore; note: string | null }
  | { ok: false; problem: string };

/** So many requests go to the store at once. */
const SLICE = 200;

/** Reads a file into a store of its own. Never rejects. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  if (file.size > LARGEST_FILE_BYTES)
    return { ok: false, problem: `${name} is too large to be shown here. Save a shorter stretch.` };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, problem: `${name} could not be read. Choose it again.` };
  }
  const content = readSessionFile(text);
  if (!content.ok) return { ok: false, problem: content.problem };
  const store = new EventStore();
  await inSlices(partsOf(content.requests, SLICE), (slice) =>
    store.take({ ...decodeAll(slice), testEvents: null }),
  );
  const seen = content.told.map(() => ({ sources: CALLS }));
  store.take({ decoded: content.told, seen, testEvents: content.testEvents });
  if (store.rows.length === 0)
    return { ok: false, problem: `There are no pixel events in ${name}. Choose another file.` };
  const { unreadable } = content;
  return {
    ok: true,
    name,
    store,
    note: unreadable === 0 ? null : unreadableNote(unreadable),
  };
}

function unreadableNote(count: number): string {
  return count === 1
    ? '1 entry of the file could not be read.'
    : `${formatCount(count)} entries of the file could not be read.`;
}

const FILE: readonly RowSource[] = ['file'];
const CALLS: readonly RowSource[] = ['calls'];

function decodeAll(requests: readonly FileRequest[]): Pick<EventBatch, 'decoded' | 'seen'> {
  const parts = requests.map((request) => ({ request, decoded: decodeRequest(request) }));
  return {
    decoded: parts.flatMap(({ decoded }) => decoded),
    seen: parts.flatMap(({ request: { seenBy = FILE }, decoded }) =>
      decoded.map(() => ({ sources: seenBy })),
    ),
  };
}
