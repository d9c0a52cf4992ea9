/** @jsxImportSource vue */
import { NRadio, NRadioGroup } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { ConversionsApiAction } from '../../world.ts';
import { FormRow } from './FormRow.tsx';
import { SelectRow } from './SelectRow.tsx';
import { TextRow } from './TextRow.tsx';
import { t } from './translate.ts';
import type { ActionErrors } from './validate-action.ts';

/** Over which connection the events go. Ad Manager asks for no token and offers its datasets. */
export const ConnectionRows = defineComponent({
  name: 'ConnectionRows',
  props: {
    action: { type: Object as PropType<ConversionsApiAction>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
    datasets: {
      type: Array as PropType<{ id: string; name: string }[] | null>,
      default: null,
    },
  },
  emits: { set: (patch: Partial<ConversionsApiAction>) => typeof patch === 'object' },
  setup(props, { emit }) {
    const connection = () => (
      <FormRow key="connection" label="Connection">
        {{
          default: () => (
            <NRadioGroup
              value={props.action.connection}
              onUpdateValue={(value: ConversionsApiAction['connection']) =>
                emit('set', { connection: value })
              }
            >
              {{
                default: () => [
                  <NRadio value="integration" label={t('Integration')} />,
                  <NRadio value="ad-manager" label={t('Ad Manager')} />,
                ],
              }}
            </NRadioGroup>
          ),
        }}
      </FormRow>
    );
    const integration = () => [
      <TextRow
        key="token"
        label="Access Token"
        required
        value={props.action.accessToken}
        error={props.errors.accessToken ?? ''}
        onUpdateValue={(accessToken) => emit('set', { accessToken })}
      />,
      <TextRow
        key="dataset-id"
        label="Dataset ID"
        required
        value={props.action.datasetId}
        error={props.errors.datasetId ?? ''}
        onUpdateValue={(datasetId) => emit('set', { datasetId })}
      />,
    ];
    const adManager = () => [
      props.datasets === null ? (
        <p key="note" class="muted panel-note">
          {t('No ad account is connected. Connect one under Marketing to choose its dataset here.')}
        </p>
      ) : null,
      <SelectRow
        key="dataset"
        label="Dataset"
        required
        value={props.action.datasetId}
        options={(props.datasets ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        error={props.errors.datasetId ?? ''}
        onUpdateValue={(datasetId) => emit('set', { datasetId })}
      />,
    ];
    return () => [
      connection(),
      props.action.connection === 'integration' ? integration() : adManager(),
    ];
  },
});
