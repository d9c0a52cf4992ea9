/** @jsxImportSource vue */
import { ArrowLeft, CodeXml, Monitor, Redo2, Smartphone, Undo2 } from 'lucide';
import { NButton } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { PageView } from '../api/views.ts';
import { describeSavedAt } from '../shared/describe-saved-at.ts';
import { askShell } from '../shared/frame-wish.ts';
import { Icon } from '../shared/Icon.tsx';

/** The bar on top of the page builder. */
export const BuilderToolbar = defineComponent({
  name: 'BuilderToolbar',
  props: {
    view: { type: Object as PropType<PageView>, required: true },
    busy: { type: String as PropType<'saving' | 'publishing' | null>, default: null },
    isDirty: { type: Boolean, required: true },
    isLive: { type: Boolean, required: true },
  },
  emits: { openCode: () => true, save: () => true, publish: () => true },
  setup(props, { emit }) {
    return () => (
      <header class="toolbar">
        <NButton
          quaternary
          aria-label="Back to the funnel"
          onClick={() => askShell({ go: 'funnel' })}
        >
          {{ icon: () => <Icon node={ArrowLeft} /> }}
        </NButton>
        <div class="toolbar-name">
          <strong>{props.view.page.name}</strong>
          <small class="muted">{props.view.funnelName}</small>
        </div>
        <span class={['hl-tag', { 'is-on': props.isLive }]}>
          {props.isLive ? 'Live' : 'Not published'}
        </span>
        <span class="spacer" />
        <div class="toolbar-tools" aria-hidden="true">
          <Icon node={Monitor} />
          <Icon node={Smartphone} />
          <Icon node={Undo2} />
          <Icon node={Redo2} />
        </div>
        <NButton quaternary aria-label="Tracking code" onClick={() => emit('openCode')}>
          {{ icon: () => <Icon node={CodeXml} /> }}
        </NButton>
        <small class="muted">
          {props.isDirty ? 'Changes not saved' : describeSavedAt(props.view.page.savedAt)}
        </small>
        <NButton
          id="pg-funnel-builder__btn--save"
          loading={props.busy === 'saving'}
          onClick={() => emit('save')}
        >
          {{ default: () => 'Save' }}
        </NButton>
        <NButton
          id="pg-funnel-builder__btn--publish"
          type="primary"
          loading={props.busy === 'publishing'}
          onClick={() => emit('publish')}
        >
          {{ default: () => 'Publish' }}
        </NButton>
      </header>
    );
  },
});
