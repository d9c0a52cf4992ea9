/** @jsxImportSource vue */
import { NButton, NDrawer, NDrawerContent, NTabPane, NTabs } from 'naive-ui';
import { defineComponent, ref, watch, type PropType } from 'vue';
import type { TrackingCode } from '../../world.ts';
import { CodeEditor } from './CodeEditor.tsx';

type Part = keyof TrackingCode;

const TABS: readonly { name: Part; label: string }[] = [
  { name: 'header', label: 'Header Tracking' },
  { name: 'footer', label: 'Footer Tracking' },
];

/**
 * The panel behind the code button. Both editors stand in the page at once and only one is seen.
 * What is typed stays in the panel until its own Save.
 */
export const TrackingDrawer = defineComponent({
  name: 'TrackingDrawer',
  props: {
    show: { type: Boolean, required: true },
    code: { type: Object as PropType<TrackingCode>, required: true },
  },
  emits: { close: () => true, save: (code: TrackingCode) => typeof code.header === 'string' },
  setup(props, { emit }) {
    const typed = ref<TrackingCode>({ ...props.code });
    const tab = ref<Part>('header');
    watch(
      () => props.show,
      (isOpen) => {
        if (isOpen) typed.value = { ...props.code };
      },
    );
    const pane = (name: Part) => (
      <CodeEditor
        label={TABS.find((candidate) => candidate.name === name)?.label ?? name}
        value={typed.value[name]}
        onUpdateValue={(text) => (typed.value = { ...typed.value, [name]: text })}
      />
    );
    const tabs = () => (
      <NTabs type="line" value={tab.value} onUpdateValue={(name: Part) => (tab.value = name)}>
        {{
          default: () =>
            TABS.map(({ name, label }) => (
              <NTabPane key={name} name={name} tab={label} displayDirective="show">
                {{ default: () => pane(name) }}
              </NTabPane>
            )),
        }}
      </NTabs>
    );
    const foot = () => [
      <NButton onClick={() => emit('close')}>{{ default: () => 'Cancel' }}</NButton>,
      <NButton type="primary" class="panel-save" onClick={() => emit('save', typed.value)}>
        {{ default: () => 'Save' }}
      </NButton>,
    ];
    return () => (
      <NDrawer
        class="tracking-drawer"
        width={640}
        show={props.show}
        onUpdateShow={(isOpen: boolean) => (isOpen ? undefined : emit('close'))}
      >
        {{
          default: () => (
            <NDrawerContent title="Tracking code" closable>
              {{ default: tabs, footer: foot }}
            </NDrawerContent>
          ),
        }}
      </NDrawer>
    );
  },
});
