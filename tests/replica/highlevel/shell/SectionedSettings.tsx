/** @jsxImportSource vue */
import { NButton, NForm } from 'naive-ui';
import { defineComponent, ref, type PropType } from 'vue';
import { GeneralSettings } from './GeneralSettings.tsx';
import type { SettingsForm } from './settings-form.ts';
import { TrackingSettings } from './TrackingSettings.tsx';

const SECTIONS = ['General', 'Tracking & scripts'] as const;

/** The redesign of the Settings: one section at a time, and nothing of the old ids. */
export const SectionedSettings = defineComponent({
  name: 'SectionedSettings',
  props: {
    form: { type: Object as PropType<SettingsForm>, required: true },
    domain: { type: String, required: true },
    isSaving: { type: Boolean, required: true },
  },
  emits: { save: () => true },
  setup(props, { emit }) {
    const open = ref<(typeof SECTIONS)[number]>('General');
    const fields = () =>
      open.value === 'General' ? (
        <GeneralSettings form={props.form} domain={props.domain} />
      ) : (
        <TrackingSettings form={props.form} hasIds={false} />
      );
    return () => (
      <div class="sections">
        <nav class="hl-card" aria-label="Settings sections">
          {SECTIONS.map((section) => (
            <button
              key={section}
              type="button"
              class={{ 'is-active': section === open.value }}
              onClick={() => (open.value = section)}
            >
              {section}
            </button>
          ))}
        </nav>
        <NForm>
          {{
            default: () => [
              <section class="hl-card settings-part">
                <h2>{open.value}</h2>
                {fields()}
              </section>,
              <div class="settings-foot">
                <NButton type="primary" loading={props.isSaving} onClick={() => emit('save')}>
                  {{ default: () => 'Save changes' }}
                </NButton>
              </div>,
            ],
          }}
        </NForm>
      </div>
    );
  },
});
