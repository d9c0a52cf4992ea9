/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import type { NetworkAction } from '../../world.ts';
import { TextRow } from './TextRow.tsx';
import type { ActionErrors } from './validate-action.ts';

/** Fields of another advertising network's action, under the very names of ours. */
export const NetworkForm = defineComponent({
  name: 'NetworkForm',
  props: {
    action: { type: Object as PropType<NetworkAction>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
  },
  emits: { change: (action: NetworkAction) => action.id !== '' },
  setup(props, { emit }) {
    const set = (patch: Partial<NetworkAction>) => emit('change', { ...props.action, ...patch });
    return () => [
      <TextRow
        label="Action name"
        required
        value={props.action.name}
        error={props.errors.name ?? ''}
        onUpdateValue={(name) => set({ name })}
      />,
      <TextRow
        label="Access Token"
        required
        value={props.action.accessToken}
        error={props.errors.accessToken ?? ''}
        onUpdateValue={(accessToken) => set({ accessToken })}
      />,
      <TextRow
        label={props.action.kind === 'tiktok' ? 'Pixel ID' : 'Dataset ID'}
        value={props.action.targetId}
        onUpdateValue={(targetId) => set({ targetId })}
      />,
    ];
  },
});
