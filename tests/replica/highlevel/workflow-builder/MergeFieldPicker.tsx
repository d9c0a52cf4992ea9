/** @jsxImportSource vue */
import { Tag } from 'lucide';
import { NButton, NDropdown } from 'naive-ui';
import { defineComponent } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { MERGE_FIELDS } from './merge-fields.ts';
import { t } from './translate.ts';

/** The button beside a text field that puts a merge field into it. */
export const MergeFieldPicker = defineComponent({
  name: 'MergeFieldPicker',
  emits: { pick: (field: string) => field !== '' },
  setup(_, { emit }) {
    const button = () => (
      <NButton aria-label={t('Insert merge field')}>
        {{ icon: () => <Icon node={Tag} size={14} /> }}
      </NButton>
    );
    return () => (
      <NDropdown
        trigger="click"
        options={MERGE_FIELDS.map((field) => ({ key: field, label: field }))}
        onSelect={(field: string) => emit('pick', field)}
      >
        {{ default: button }}
      </NDropdown>
    );
  },
});
