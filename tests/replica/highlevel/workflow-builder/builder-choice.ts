import { shallowReactive } from 'vue';
import type { WorkflowBuilderChoice } from '../../world.ts';

/** Which builder this document shows; filled in by the answer that brings the workflow. */
export const builder = shallowReactive<WorkflowBuilderChoice>({
  kind: 'standard',
  labels: 'meta',
  autosave: false,
  isLocked: false,
});
