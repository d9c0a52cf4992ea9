import type { CodeProblem, CodeUnderReview } from '@/utils/pixel/code/problems/code-problem';
import { findConsentProblems } from '@/utils/pixel/code/problems/consent-problems';
import { findEventProblems } from '@/utils/pixel/code/problems/event-problems';
import { findMarkupProblems } from '@/utils/pixel/code/problems/markup-problems';
import { findStartProblems } from '@/utils/pixel/code/problems/start-problems';

/** All mistakes that concern the pixel, what keeps it from running first. */
export function findCodeProblems(code: CodeUnderReview): CodeProblem[] {
  return [
    ...findMarkupProblems(code),
    ...findStartProblems(code),
    ...findConsentProblems(code),
    ...findEventProblems(code),
  ];
}
