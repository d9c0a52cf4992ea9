/** @jsxImportSource vue */
import { NSkeleton } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import { BuilderFrame } from './BuilderFrame.tsx';
import { Dashboard } from './Dashboard.tsx';
import { CustomValues } from './CustomValues.tsx';
import { EmptySection } from './EmptySection.tsx';
import { FunnelList } from './FunnelList.tsx';
import { FunnelScreen } from './FunnelScreen.tsx';
import type { Route } from './routes.ts';
import { isMissing, location } from './session.ts';

/** The screen of a route, right of the sidebar. */
export const Content = defineComponent({
  name: 'Content',
  props: { route: { type: Object as PropType<Route>, required: true } },
  setup(props) {
    const screen = () => {
      const now = props.route;
      if (now.name === 'workflows') return <BuilderFrame route={now} />;
      const shown = location.value;
      if (isMissing.value) return <EmptySection section="" />;
      if (!shown) return <NSkeleton class="content-loading" text repeat={6} />;
      if (now.name === 'funnels') return <FunnelList location={shown} />;
      if (now.name === 'funnel') return <FunnelScreen location={shown} route={now} />;
      if (now.name === 'custom-values')
        return <CustomValues key={shown.id} locationId={shown.id} />;
      if (now.name !== 'section') return null;
      return now.section === 'dashboard' ? (
        <Dashboard location={shown} />
      ) : (
        <EmptySection section={now.section} />
      );
    };
    return () => (
      <main class={['content', { 'is-frame': props.route.name === 'workflows' }]}>{screen()}</main>
    );
  },
});
