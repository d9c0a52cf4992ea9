import * as z from 'zod/mini';
import { stepIdSchema, type StepId } from '@/utils/guide/journey';
import { item } from '@/utils/storage/item';

const guideSchema = z.object({ isOn: z.boolean(), done: z.array(stepIdSchema) });
/** Whether the guide is on for a client, and the steps that were seen to be done. */
export type StoredGuide = z.infer<typeof guideSchema>;

const guides = item({
  area: 'local',
  noun: 'guides',
  version: 1,
  schema: z.record(z.string(), guideSchema),
  fallback: {},
});

/** The client of the guide before there is any. */
const NOBODY = '';
const NEW: StoredGuide = { isOn: false, done: [] };

export const watchGuides = guides.watch;

/** A client without a guide takes over what was begun before there was a client. */
function readOf(all: Record<string, StoredGuide>, clientId: string | null): StoredGuide {
  return all[clientId ?? NOBODY] ?? all[NOBODY] ?? NEW;
}

/** The guide of a client; null: of nobody yet. */
export async function getGuide(clientId: string | null): Promise<StoredGuide> {
  return readOf(await guides.get(), clientId);
}

/** Changes the guide of a client. */
export async function changeGuide(
  clientId: string | null,
  change: (guide: StoredGuide) => StoredGuide,
): Promise<void> {
  await guides.update((all) => {
    const next = change(readOf(all, clientId));
    const others = Object.entries(all).filter(([id]) => id !== NOBODY);
    return { ...Object.fromEntries(others), [clientId ?? NOBODY]: next };
  });
}

/** What is done after some steps were seen done and others undone. */
export function mergeSteps(
  done: readonly StepId[],
  add: readonly StepId[],
  drop: readonly StepId[],
): StepId[] {
  return [...new Set([...done, ...add])].filter((step) => !drop.includes(step));
}

export async function forgetGuide(clientId: string): Promise<void> {
  await guides.update((all) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id !== clientId)),
  );
}
