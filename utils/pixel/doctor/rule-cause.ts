import type { Cause, Certainty } from '@/utils/pixel/doctor/cause';
import type { FindingRule } from '@/utils/pixel/findings/rule';

/** Makes a cause of a rule that already tells it, with the rule’s own words. */
export function ruleCause(
  { id, why, fix, link }: FindingRule,
  certainty: Certainty,
  first: Cause['first'],
): Cause {
  return {
    id,
    certainty,
    why,
    fix,
    first,
    link,
    find: ({ findings }) => findings.find((finding) => finding.id === id)?.message ?? null,
    examples: {
      triggers: [{ findings: [{ id, message: 'A sentence of the rule.' }] }],
      silent: [{}],
    },
  };
}
