export function countTests(
  report: string | null,
  endedWell: boolean,
): { passed: number; failed: number; skipped: number };
