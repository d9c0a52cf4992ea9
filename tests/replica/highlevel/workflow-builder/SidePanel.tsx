/** @jsxImportSource vue */
import { NButton, NDrawer, NDrawerContent } from 'naive-ui';
import { defineComponent } from 'vue';

/**
 * The panel on the right. The canvas beside it stays in reach, so a click outside does not close
 * it: that would lose what was typed.
 */
export const SidePanel = defineComponent({
  name: 'SidePanel',
  props: {
    show: { type: Boolean, required: true },
    title: { type: String, required: true },
    saveText: { type: String, required: true },
  },
  emits: { save: () => true, remove: () => true, close: () => true },
  setup(props, { emit, slots }) {
    const foot = () => (
      <div class="panel-foot">
        <NButton quaternary type="error" onClick={() => emit('remove')}>
          {{ default: () => 'Delete' }}
        </NButton>
        <span class="spacer" />
        <NButton onClick={() => emit('close')}>{{ default: () => 'Cancel' }}</NButton>
        <NButton type="primary" onClick={() => emit('save')}>
          {{ default: () => props.saveText }}
        </NButton>
      </div>
    );
    return () => (
      <NDrawer
        width={440}
        showMask={false}
        maskClosable={false}
        show={props.show}
        onUpdateShow={(isOpen: boolean) => (isOpen ? undefined : emit('close'))}
      >
        {{
          default: () => (
            <NDrawerContent title={props.title} closable>
              {{ default: () => slots.default?.(), footer: foot }}
            </NDrawerContent>
          ),
        }}
      </NDrawer>
    );
  },
});
