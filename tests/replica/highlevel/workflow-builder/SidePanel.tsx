/** @jsxImportSource vue */
import { X } from 'lucide';
import { NButton, NDrawer, NDrawerContent } from 'naive-ui';
import { defineComponent } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { builder } from './builder-choice.ts';
import { t } from './translate.ts';

/**
 * The panel on the right: a drawer over the canvas, or in the advanced builder a column beside it.
 * The canvas stays in reach, so a click outside does not close it: that would lose what was typed.
 */
export const SidePanel = defineComponent({
  name: 'SidePanel',
  props: {
    show: { type: Boolean, required: true },
    title: { type: String, required: true },
    saveText: { type: String, required: true },
    isSaving: { type: Boolean, default: false },
  },
  emits: { save: () => true, remove: () => true, close: () => true },
  setup(props, { emit, slots }) {
    const foot = () => (
      <div class="panel-foot">
        <NButton quaternary type="error" onClick={() => emit('remove')}>
          {{ default: () => t('Delete') }}
        </NButton>
        <span class="spacer" />
        <NButton onClick={() => emit('close')}>{{ default: () => t('Cancel') }}</NButton>
        <NButton type="primary" loading={props.isSaving} onClick={() => emit('save')}>
          {{ default: () => t(props.saveText) }}
        </NButton>
      </div>
    );
    const column = () =>
      props.show ? (
        <aside class="hl-config">
          <div class="hl-config-head">
            <span class="hl-config-title">{t(props.title)}</span>
            <NButton quaternary size="tiny" aria-label="×" onClick={() => emit('close')}>
              {{ icon: () => <Icon node={X} size={16} /> }}
            </NButton>
          </div>
          <div class="hl-config-body">{slots.default?.()}</div>
          <div class="hl-config-foot">{foot()}</div>
        </aside>
      ) : null;
    const drawer = () => (
      <NDrawer
        width={440}
        showMask={false}
        maskClosable={false}
        show={props.show}
        onUpdateShow={(isOpen: boolean) => (isOpen ? undefined : emit('close'))}
      >
        {{
          default: () => (
            <NDrawerContent title={t(props.title)} closable>
              {{ default: () => slots.default?.(), footer: foot }}
            </NDrawerContent>
          ),
        }}
      </NDrawer>
    );
    return () => (builder.kind === 'advanced' ? column() : drawer());
  },
});
