/** The door to all that reads or writes a pixel's base code in a text field. */
export { checkPixelCode, type PixelCodeCheck } from '@/utils/pixel/code/check-pixel-code';
export type { CodeBlock } from '@/utils/pixel/code/code-block';
export type { CodeProblem, CodeProblemId } from '@/utils/pixel/code/problems/code-problem';
export { composeBaseCode } from '@/utils/pixel/code/compose-base-code';
export type { CodeEvent } from '@/utils/pixel/code/pixel-script';
export { describeField, planInsert, type InsertPlan } from '@/utils/pixel/code/plan-insert';
export { planRemove, removePixel, type RemovePlan } from '@/utils/pixel/code/remove-pixel';
export { parseTrackingCode, type TrackingCodeReport } from '@/utils/pixel/code/tracking-code';
