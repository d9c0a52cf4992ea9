/** The door to all that reads or writes a pixel's base code in a text field. */
export { checkPixelCode, type PixelCodeCheck } from '@/utils/pixel/check-pixel-code';
export type { CodeBlock } from '@/utils/pixel/code-block';
export type { CodeProblem, CodeProblemId } from '@/utils/pixel/code-problems/code-problem';
export { composeBaseCode } from '@/utils/pixel/compose-base-code';
export type { CodeEvent } from '@/utils/pixel/pixel-script';
export { describeField, planInsert, type InsertPlan } from '@/utils/pixel/plan-insert';
export { planRemove, removePixel, type RemovePlan } from '@/utils/pixel/remove-pixel';
export { parseTrackingCode, type TrackingCodeReport } from '@/utils/pixel/tracking-code';
