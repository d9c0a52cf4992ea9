/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import type { WebhookAction } from '../../world.ts';
import { SelectRow } from './SelectRow.tsx';
import { TextRow } from './TextRow.tsx';
import type { ActionErrors } from './validate-action.ts';

/** The world holds no method; it travels along with an action whose menu was used. */
type WithMethod = WebhookAction & { method?: string };

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'].map((name) => ({ value: name, label: name }));

/** Fields of the webhook action, which has an Access Token of its own. */
export const WebhookForm = defineComponent({
  name: 'WebhookForm',
  props: {
    action: { type: Object as PropType<WithMethod>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
  },
  emits: { change: (action: WithMethod) => action.id !== '' },
  setup(props, { emit }) {
    const set = (patch: Partial<WithMethod>) => emit('change', { ...props.action, ...patch });
    return () => [
      <TextRow
        label="Action name"
        required
        value={props.action.name}
        error={props.errors.name ?? ''}
        onUpdateValue={(name) => set({ name })}
      />,
      <SelectRow
        label="Method"
        required
        value={props.action.method ?? 'POST'}
        options={METHODS}
        onUpdateValue={(method) => set({ method })}
      />,
      <TextRow
        label="URL"
        required
        value={props.action.url}
        error={props.errors.url ?? ''}
        onUpdateValue={(url) => set({ url })}
      />,
      <TextRow
        label="Access Token"
        value={props.action.accessToken}
        onUpdateValue={(accessToken) => set({ accessToken })}
      />,
    ];
  },
});
