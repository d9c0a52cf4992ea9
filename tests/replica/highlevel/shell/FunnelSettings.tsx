/** @jsxImportSource vue */
import { NButton, NForm, NFormItem, NInput, NSelect, NSpin, NSwitch, useMessage } from 'naive-ui';
import { defineComponent, reactive, ref, type PropType } from 'vue';
import type { FunnelView, LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { location } from './session.ts';
import { TrackingCodeField } from './TrackingCodeField.tsx';

/** The tab Settings, under the ids of the real form; "delete-funnel" is its Save. */
export const FunnelSettings = defineComponent({
  name: 'FunnelSettings',
  props: { funnel: { type: Object as PropType<FunnelView>, required: true } },
  setup(props) {
    const message = useMessage();
    const isSaving = ref(false);
    const form = reactive(formOf(props.funnel));
    const save = async () => {
      isSaving.value = true;
      try {
        const answer = await callApi('PUT', `funnels/${props.funnel.id}/settings`, form);
        location.value = answer as LocationView;
        message.success('Funnel settings saved');
      } catch (error) {
        message.error(error instanceof Error ? error.message : 'The settings were not saved.');
      } finally {
        isSaving.value = false;
      }
    };
    const general = () => [
      <NFormItem label="Funnel name">
        {{
          default: () => (
            <NInput value={form.name} onUpdateValue={(text: string) => (form.name = text)} />
          ),
        }}
      </NFormItem>,
      <NFormItem label="Domain">
        {{ default: () => <NSelect value={props.funnel.domain} options={domains(props.funnel)} /> }}
      </NFormItem>,
      <NFormItem label="Path">
        {{
          default: () => (
            <NInput value={form.path} onUpdateValue={(text: string) => (form.path = text)} />
          ),
        }}
      </NFormItem>,
    ];
    const tracking = () => [
      <TrackingCodeField
        id="head-tracking-code"
        label="Head tracking code"
        value={form.header}
        onUpdateValue={(text) => (form.header = text)}
      />,
      <TrackingCodeField
        id="body-tracking-code"
        label="Body tracking code"
        value={form.footer}
        onUpdateValue={(text) => (form.footer = text)}
      />,
      <label class="switch-line">
        <NSwitch
          value={form.optimizeJavaScript}
          onUpdateValue={(isOn: boolean) => (form.optimizeJavaScript = isOn)}
        />
        <span>Optimize JavaScript</span>
        <span class="muted">Loads scripts after the page is shown.</span>
      </label>,
    ];
    return () => (
      <NSpin show={isSaving.value}>
        {{
          default: () => (
            <NForm id="funnel-settings" class="settings">
              {{
                default: () => [
                  <section class="hl-card settings-part">
                    <h2>General</h2>
                    {general()}
                  </section>,
                  <section class="hl-card settings-part">
                    <h2>Tracking & scripts</h2>
                    {tracking()}
                  </section>,
                  <div class="settings-foot">
                    <NButton
                      id="delete-funnel"
                      type="primary"
                      loading={isSaving.value}
                      onClick={() => void save()}
                    >
                      {{ default: () => 'Save' }}
                    </NButton>
                  </div>,
                ],
              }}
            </NForm>
          ),
        }}
      </NSpin>
    );
  },
});

function formOf({ name, pages, settings, optimizeJavaScript }: FunnelView) {
  const { header, footer } = settings;
  return { name, path: pages[0]?.path ?? '/', header, footer, optimizeJavaScript };
}

function domains({ domain }: FunnelView) {
  return [{ label: domain, value: domain }];
}
