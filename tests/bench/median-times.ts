import { median } from './median.ts';

/**
 * Median time in ms that each of the tasks takes. The tasks take turns, so that a machine which
 * slows down in between slows all of them; the first `warmUps` rounds do not count.
 */
export function medianTimes(
  tasks: (() => unknown)[],
  { rounds, warmUps }: { rounds: number; warmUps: number },
): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    tasks.forEach((task, index) => {
      const startedAt = performance.now();
      task();
      const ms = performance.now() - startedAt;
      if (round >= warmUps) times[index]?.push(ms);
    });
  }
  return times.map(median);
}
