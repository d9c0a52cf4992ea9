/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import type { NetworkAction, WebhookAction } from '../../world.ts';
import { SelectRow } from './SelectRow.tsx';
import { TextRow } from './TextRow.tsx';
import type { ActionErrors } from './validate-action.ts';

type PlainAction = WebhookAction | NetworkAction;

interface Row {
  key: string;
  label: string;
  required?: boolean;
  /** Chosen from; typed where there are none. */
  choices?: readonly string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

const NAME: Row = { key: 'name', label: 'Action name', required: true };
/** A webhook has an Access Token of its own; another network's action has all names of ours. */
const ROWS: Record<PlainAction['kind'], readonly Row[]> = {
  webhook: [
    NAME,
    // The world holds no method; it travels along with an action whose menu was used.
    { key: 'method', label: 'Method', required: true, choices: METHODS },
    { key: 'url', label: 'URL', required: true },
    { key: 'accessToken', label: 'Access Token' },
  ],
  tiktok: [
    NAME,
    { key: 'accessToken', label: 'Access Token', required: true },
    { key: 'targetId', label: 'Pixel ID' },
  ],
  linkedin: [
    NAME,
    { key: 'accessToken', label: 'Access Token', required: true },
    { key: 'targetId', label: 'Dataset ID' },
  ],
};

/** Fields of an action that is none of ours, row by row. */
export const PlainForm = defineComponent({
  name: 'PlainForm',
  props: {
    action: { type: Object as PropType<PlainAction>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
  },
  emits: { change: (action: PlainAction) => action.id !== '' },
  setup(props, { emit }) {
    const row = ({ key, label, required = false, choices }: Row) => {
      const held = (props.action as unknown as Record<string, string | undefined>)[key];
      const set = (text: string) => emit('change', { ...props.action, [key]: text });
      if (choices)
        return (
          <SelectRow
            {...{ key, label, required }}
            value={held ?? 'POST'}
            options={choices.map((name) => ({ value: name, label: name }))}
            onUpdateValue={set}
          />
        );
      const error = (props.errors as Record<string, string | undefined>)[key] ?? '';
      return (
        <TextRow {...{ key, label, required, error }} value={held ?? ''} onUpdateValue={set} />
      );
    };
    return () => ROWS[props.action.kind].map(row);
  },
});
