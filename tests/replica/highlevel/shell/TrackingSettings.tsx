/** @jsxImportSource vue */
import { NSwitch } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { SettingsForm } from './settings-form.ts';
import { TrackingCodeField } from './TrackingCodeField.tsx';

/** Both code fields and the switch; `hasIds`: under the ids of the old layout. */
export const TrackingSettings = defineComponent({
  name: 'TrackingSettings',
  props: {
    form: { type: Object as PropType<SettingsForm>, required: true },
    hasIds: { type: Boolean, required: true },
  },
  setup({ form, hasIds }) {
    const code = (id: string, label: string, field: 'header' | 'footer') => (
      <TrackingCodeField
        id={hasIds ? id : ''}
        label={label}
        value={form[field]}
        onUpdateValue={(text) => (form[field] = text)}
      />
    );
    return () => [
      code('head-tracking-code', 'Head tracking code', 'header'),
      code('body-tracking-code', 'Body tracking code', 'footer'),
      <label class="switch-line">
        <NSwitch
          value={form.optimizeJavaScript}
          onUpdateValue={(isOn: boolean) => (form.optimizeJavaScript = isOn)}
        />
        <span>Optimize JavaScript</span>
        <span class="muted">Loads scripts after the page is shown.</span>
      </label>,
    ];
  },
});
