/** @jsxImportSource vue */
import { NFormItem, NInput, NSelect } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { SettingsForm } from './settings-form.ts';

/** Name, domain and path of a funnel. */
export const GeneralSettings = defineComponent({
  name: 'GeneralSettings',
  props: {
    form: { type: Object as PropType<SettingsForm>, required: true },
    domain: { type: String, required: true },
  },
  setup({ form, domain }) {
    const text = (label: string, field: 'name' | 'path') => (
      <NFormItem label={label}>
        {{
          default: () => (
            <NInput value={form[field]} onUpdateValue={(value: string) => (form[field] = value)} />
          ),
        }}
      </NFormItem>
    );
    return () => [
      text('Funnel name', 'name'),
      <NFormItem label="Domain">
        {{ default: () => <NSelect value={domain} options={[{ label: domain, value: domain }]} /> }}
      </NFormItem>,
      text('Path', 'path'),
    ];
  },
});
