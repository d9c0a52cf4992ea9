/** @jsxImportSource vue */
import type { IconNode } from 'lucide';
import { defineComponent, type PropType } from 'vue';
import { Icon } from '../shared/Icon.tsx';

/** One card of the flow, under the class names of Vue Flow. */
export const FlowNode = defineComponent({
  name: 'FlowNode',
  props: {
    nodeId: { type: String, required: true },
    type: { type: String as PropType<'trigger' | 'action'>, required: true },
    icon: { type: Array as PropType<IconNode>, required: true },
    title: { type: String, required: true },
    note: { type: String, required: true },
    isOpen: { type: Boolean, required: true },
  },
  emits: { open: () => true },
  setup(props, { emit }) {
    return () => (
      <div
        class={['vue-flow__node', `vue-flow__node-${props.type}`, { selected: props.isOpen }]}
        data-id={props.nodeId}
        role="button"
        tabindex={0}
        onClick={() => emit('open')}
        onKeydown={(event: KeyboardEvent) => (event.key === 'Enter' ? emit('open') : undefined)}
      >
        <span class="node-icon">
          <Icon node={props.icon} size={16} />
        </span>
        <span class="node-text">
          <strong>{props.title}</strong>
          {props.note === '' ? null : <small class="muted">{props.note}</small>}
        </span>
      </div>
    );
  },
});
