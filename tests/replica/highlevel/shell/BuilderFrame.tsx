/** @jsxImportSource vue */
import { computed, defineComponent, onBeforeUnmount, onMounted, ref, type PropType } from 'vue';
import { PAGE_BUILDER_HOST, WORKFLOW_BUILDER_HOST } from '../hosts.ts';
import { parseFrameWish } from '../shared/frame-wish.ts';
import { navigate } from './router.ts';
import type { Route } from './routes.ts';
import { location } from './session.ts';

type FramedRoute = Extract<Route, { name: 'page-builder' | 'workflow' | 'workflows' }>;

/** The cross-origin frame of a builder, under the name that the real shell gives it. */
export const BuilderFrame = defineComponent({
  name: 'BuilderFrame',
  props: { route: { type: Object as PropType<FramedRoute>, required: true } },
  setup(props) {
    const frame = ref<HTMLIFrameElement>();
    const source = computed(() => sourceOf(props.route));
    const listen = (event: MessageEvent) => {
      if (event.source === frame.value?.contentWindow) follow(event.data, props.route);
    };
    onMounted(() => window.addEventListener('message', listen));
    onBeforeUnmount(() => window.removeEventListener('message', listen));
    return () => (
      <iframe
        ref={frame}
        key={source.value}
        class="builder-frame"
        name={props.route.name === 'page-builder' ? 'funnel-builder' : 'workflow-builder'}
        title={props.route.name === 'page-builder' ? 'Page builder' : 'Workflows'}
        src={source.value}
        allow="clipboard-read; clipboard-write"
      />
    );
  },
});

function sourceOf(route: FramedRoute): string {
  const query = new URLSearchParams({ locationId: route.locationId });
  if (route.name === 'page-builder') {
    query.set('pageId', route.pageId);
    // How the builder is to be made is asked of the page that frames it.
    for (const name of ['editor', 'locked']) {
      const wish = new URLSearchParams(window.location.search).get(name);
      if (wish !== null) query.set(name, wish);
    }
    return `https://${PAGE_BUILDER_HOST}/?${query.toString()}`;
  }
  if (route.name === 'workflow') query.set('workflowId', route.workflowId);
  return `https://${WORKFLOW_BUILDER_HOST}/?${query.toString()}`;
}

function follow(data: unknown, from: FramedRoute): void {
  const wish = parseFrameWish(data);
  const { locationId } = from;
  if (wish?.go === 'workflow') {
    navigate({ name: 'workflow', locationId, workflowId: wish.workflowId });
  }
  if (wish?.go === 'workflows') navigate({ name: 'workflows', locationId });
  if (wish?.go !== 'funnel' || from.name !== 'page-builder') return;
  const { pageId } = from;
  const funnel = location.value?.funnels.find(({ pages }) => pages.some((p) => p.id === pageId));
  navigate(
    funnel
      ? { name: 'funnel', locationId, funnelId: funnel.id, tab: 'steps', stepId: pageId }
      : { name: 'funnels', locationId },
  );
}
