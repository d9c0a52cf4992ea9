/** @jsxImportSource vue */
import { NButton, NForm } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import { GeneralSettings } from './GeneralSettings.tsx';
import type { SettingsForm } from './settings-form.ts';
import { TrackingSettings } from './TrackingSettings.tsx';

/** The old form of the Settings, under its ids; "delete-funnel" is its Save. */
export const ClassicSettings = defineComponent({
  name: 'ClassicSettings',
  props: {
    form: { type: Object as PropType<SettingsForm>, required: true },
    domain: { type: String, required: true },
    isSaving: { type: Boolean, required: true },
  },
  emits: { save: () => true },
  setup(props, { emit }) {
    return () => (
      <NForm id="funnel-settings" class="settings">
        {{
          default: () => [
            <section class="hl-card settings-part">
              <h2>General</h2>
              <GeneralSettings form={props.form} domain={props.domain} />
            </section>,
            <section class="hl-card settings-part">
              <h2>Tracking & scripts</h2>
              <TrackingSettings form={props.form} hasIds />
            </section>,
            <div class="settings-foot">
              <NButton
                id="delete-funnel"
                type="primary"
                loading={props.isSaving}
                onClick={() => emit('save')}
              >
                {{ default: () => 'Save' }}
              </NButton>
            </div>,
          ],
        }}
      </NForm>
    );
  },
});
