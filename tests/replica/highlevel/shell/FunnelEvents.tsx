/** @jsxImportSource vue */
import { NButton, NForm, NFormItem, NInput, NSelect, NSwitch } from 'naive-ui';
import { defineComponent, onMounted, ref } from 'vue';
import type { NativeTracking } from '../../world.ts';
import { callApi } from '../shared/call-api.ts';
import { useSaving } from './use-saving.ts';

const EVENTS = ['Lead', 'Contact', 'Schedule', 'CompleteRegistration', 'SubmitApplication'];

/** The tab Events: HighLevel's own tracking of a funnel, beside which a pasted pixel fires twice. */
export const FunnelEvents = defineComponent({
  name: 'FunnelEvents',
  props: { funnelId: { type: String, required: true } },
  setup(props) {
    const { isSaving, run } = useSaving();
    const events = ref<NativeTracking>();
    const path = `funnels/${props.funnelId}/events`;
    const set = (patch: Partial<NativeTracking>) => {
      if (events.value) events.value = { ...events.value, ...patch };
    };
    const save = async () => {
      events.value = (await callApi('PUT', path, events.value)) as NativeTracking;
    };
    onMounted(async () => {
      events.value = (await callApi('GET', path)) as NativeTracking;
    });
    const text = (name: 'pixelId' | 'accessToken', label: string, now: NativeTracking) => (
      <NFormItem label={label}>
        {{
          default: () => (
            <NInput
              value={now[name]}
              placeholder={`Enter ${label}`}
              onUpdateValue={(value: string) => set({ [name]: value })}
            />
          ),
        }}
      </NFormItem>
    );
    const fields = (now: NativeTracking) => [
      text('pixelId', 'Facebook Pixel ID', now),
      text('accessToken', 'Access Token', now),
      <NFormItem label="Event on form submission">
        {{
          default: () => (
            <NSelect
              value={now.eventName}
              options={EVENTS.map((value) => ({ value, label: value }))}
              onUpdateValue={(eventName: string) => set({ eventName })}
            />
          ),
        }}
      </NFormItem>,
    ];
    const form = (now: NativeTracking) => [
      <section class="hl-card settings-part">
        <h2>Facebook events</h2>
        <label class="switch-line">
          <NSwitch value={now.isOn} onUpdateValue={(isOn: boolean) => set({ isOn })} />
          <span>Track using both pixel ID and conversion API</span>
        </label>
        {now.isOn ? fields(now) : null}
      </section>,
      <div class="settings-foot">
        <NButton
          type="primary"
          loading={isSaving.value}
          onClick={() => void run(save, 'Events saved')}
        >
          {{ default: () => 'Save' }}
        </NButton>
      </div>,
    ];
    return () => {
      const now = events.value;
      return <NForm class="settings">{{ default: () => (now ? form(now) : null) }}</NForm>;
    };
  },
});
