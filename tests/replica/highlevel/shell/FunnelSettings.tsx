/** @jsxImportSource vue */
import { NSpin } from 'naive-ui';
import { defineComponent, reactive, type PropType } from 'vue';
import type { FunnelView, LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { ClassicSettings } from './ClassicSettings.tsx';
import { SectionedSettings } from './SectionedSettings.tsx';
import { location } from './session.ts';
import { formOf } from './settings-form.ts';
import { useSaving } from './use-saving.ts';

/** The tab Settings, in the layout that the page was served with. */
export const FunnelSettings = defineComponent({
  name: 'FunnelSettings',
  props: { funnel: { type: Object as PropType<FunnelView>, required: true } },
  setup(props) {
    const { isSaving, run } = useSaving();
    const form = reactive(formOf(props.funnel));
    const Layout =
      document.documentElement.dataset['settings'] === 'sectioned'
        ? SectionedSettings
        : ClassicSettings;
    const save = async () => {
      const answer = await callApi('PUT', `funnels/${props.funnel.id}/settings`, form);
      location.value = answer as LocationView;
    };
    return () => (
      <NSpin show={isSaving.value}>
        {{
          default: () => (
            <Layout
              form={form}
              domain={props.funnel.domain}
              isSaving={isSaving.value}
              onSave={() => void run(save, 'Funnel settings saved')}
            />
          ),
        }}
      </NSpin>
    );
  },
});
