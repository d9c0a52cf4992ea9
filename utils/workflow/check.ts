import * as z from 'zod/mini';
import type { WorkflowReading } from '@/utils/workflow/workflow-reading';

/** Something about a workflow that keeps events from arriving, or makes them worth less. */
export const checkSchema = z.object({
  id: z.string().check(z.maxLength(60)),
  /** `wrong`: no event, or a false one. `attention`: look at it. `unseen`: could not be looked at. */
  severity: z.enum(['wrong', 'attention', 'unseen']),
  /** What is the case, then what to do. */
  text: z.string().check(z.maxLength(400)),
});
export type Check = z.infer<typeof checkSchema>;

/** A check as data: its sentence, or undefined where there is nothing to say. */
export interface CheckRule {
  id: string;
  severity: Check['severity'];
  find: (reading: WorkflowReading) => string | undefined;
}
