/** @jsxImportSource vue */
import { NSpin } from 'naive-ui';
import { defineComponent, ref } from 'vue';
import { BuilderToolbar } from './BuilderToolbar.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import { TrackingDrawer } from './TrackingDrawer.tsx';
import { usePage } from './use-page.ts';

/** The page builder, as it stands in its frame. */
export const PageBuilder = defineComponent({
  name: 'PageBuilder',
  setup() {
    const query = new URLSearchParams(window.location.search);
    const page = usePage(query.get('pageId') ?? '');
    const isPanelOpen = ref(false);
    return () => {
      const view = page.view.value;
      if (!view) return <NSpin class="builder-loading" show />;
      return (
        <div class="builder">
          <BuilderToolbar
            view={view}
            busy={page.busy.value}
            isDirty={page.isDirty.value}
            isLive={page.isLive.value}
            onOpenCode={() => (isPanelOpen.value = true)}
            onSave={page.save}
            onPublish={page.publish}
          />
          <PageCanvas view={view} />
          <TrackingDrawer
            show={isPanelOpen.value}
            code={page.code.value}
            onClose={() => (isPanelOpen.value = false)}
            onSave={(code) => {
              page.code.value = code;
              isPanelOpen.value = false;
            }}
          />
        </div>
      );
    };
  },
});
