/** @jsxImportSource vue */
import type { IconNode } from 'lucide';
import { defineComponent, h, type PropType } from 'vue';

/** One line icon, drawn in the colour of the text around it. */
export const Icon = defineComponent({
  name: 'Icon',
  props: {
    node: { type: Array as PropType<IconNode>, required: true },
    size: { type: Number, default: 18 },
  },
  setup(props) {
    return () => (
      <svg
        class="icon"
        width={props.size}
        height={props.size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {props.node.map(([tag, attributes]) => h(tag, attributes))}
      </svg>
    );
  },
});
