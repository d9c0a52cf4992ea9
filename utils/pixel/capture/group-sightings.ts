import { inOrder, type HeldRequest } from '@/utils/pixel/capture/held-request';
import { pairInTime } from '@/utils/pixel/capture/pair-in-time';

/** Two ways say the same start within some ms; a busy browser may hold one of them up. */
export const SAME_START_MS = 3_000;

const startOf = ({ startedAt }: HeldRequest) => startedAt;

/**
 * Which sightings of one method and address are of the same request: a pair of two ways, or one
 * alone; and with either the page's own, where a service worker took it and sent it on. Those that
 * say the same go together first, then those whose body one way could not read. The answer does not
 * depend on the order of the list.
 */
export function groupSightings(held: readonly HeldRequest[]): HeldRequest[][] {
  const taken = held.filter(({ viaServiceWorker }) => viaServiceWorker);
  if (taken.length === 0) return groupSent(held);
  const sent = groupSent(held.filter(({ viaServiceWorker }) => !viaServiceWorker));
  const groups: HeldRequest[][] = [];
  for (const content of new Set(held.map((one) => one.content))) {
    const { pairs, ones, others } = pairInTime<HeldRequest[], HeldRequest[]>(
      sent.filter((group) => contentOf(group) === content).sort(groupsInOrder),
      taken
        .filter((one) => one.content === content)
        .sort(inOrder)
        .map((one) => [one]),
      ([first]) => first?.startedAt ?? 0,
      SAME_START_MS,
    );
    groups.push(...pairs.map(([group, page]) => [...group, ...page]), ...ones, ...others);
  }
  return groups;
}

function contentOf(group: readonly HeldRequest[]): string | null {
  return group.find(({ content }) => content !== null)?.content ?? null;
}

function groupsInOrder([one]: readonly HeldRequest[], [other]: readonly HeldRequest[]): number {
  return one && other ? inOrder(one, other) : 0;
}

/** The same of those that were sent as they are. */
function groupSent(held: readonly HeldRequest[]): HeldRequest[][] {
  const [only] = held;
  if (only === undefined || held.every(({ source }) => source === only.source)) {
    return held.map((one) => [one]);
  }
  const contents = new Map<string | null, HeldRequest[]>();
  for (const one of [...held].sort(inOrder)) {
    const known = contents.get(one.content);
    if (known) known.push(one);
    else contents.set(one.content, [one]);
  }
  const unread = bySource(contents.get(null) ?? []);
  contents.delete(null);
  const lone = { devtools: [] as HeldRequest[], watch: [] as HeldRequest[] };
  const groups: HeldRequest[][] = [];
  for (const alike of contents.values()) {
    const { devtools, watch } = bySource(alike);
    const { pairs, ones, others } = pairInTime(devtools, watch, startOf, SAME_START_MS);
    groups.push(...pairs);
    lone.devtools.push(...ones);
    lone.watch.push(...others);
  }
  lone.devtools.sort(inOrder);
  lone.watch.sort(inOrder);
  const first = pairInTime(lone.devtools, unread.watch, startOf, SAME_START_MS);
  const second = pairInTime(unread.devtools, lone.watch, startOf, SAME_START_MS);
  const third = pairInTime(second.ones, first.others, startOf, SAME_START_MS);
  groups.push(...first.pairs, ...second.pairs, ...third.pairs);
  for (const one of [...first.ones, ...second.others, ...third.ones, ...third.others]) {
    groups.push([one]);
  }
  return groups;
}

function bySource(sightings: readonly HeldRequest[]) {
  return {
    devtools: sightings.filter(({ source }) => source === 'devtools'),
    watch: sightings.filter(({ source }) => source === 'watch'),
  };
}
