/** @jsxImportSource vue */
import { ArrowLeft } from 'lucide';
import { NTabPane, NTabs } from 'naive-ui';
import { computed, defineComponent, type PropType } from 'vue';
import type { LocationView } from '../api/views.ts';
import { Icon } from '../shared/Icon.tsx';
import { EmptySection } from './EmptySection.tsx';
import { FunnelEvents } from './FunnelEvents.tsx';
import { FunnelSettings } from './FunnelSettings.tsx';
import { FunnelSteps } from './FunnelSteps.tsx';
import { navigate } from './router.ts';
import { RouteLink } from './RouteLink.tsx';
import type { Route } from './routes.ts';

const TABS = ['Steps', 'Stats', 'Sales', 'Security', 'Events', 'Settings'];

/** One funnel with its tabs. */
export const FunnelScreen = defineComponent({
  name: 'FunnelScreen',
  props: {
    location: { type: Object as PropType<LocationView>, required: true },
    route: { type: Object as PropType<Extract<Route, { name: 'funnel' }>>, required: true },
  },
  setup(props) {
    const funnel = computed(() =>
      props.location.funnels.find(({ id }) => id === props.route.funnelId),
    );
    const open = (tab: string) => navigate({ ...props.route, tab, stepId: null });
    return () => {
      const shown = funnel.value;
      if (!shown) return <EmptySection section="" />;
      const pane = (tab: string) => {
        if (tab === 'settings') return <FunnelSettings key={shown.id} funnel={shown} />;
        if (tab === 'events') return <FunnelEvents key={shown.id} funnelId={shown.id} />;
        if (tab !== 'steps') return <p class="muted tab-note">No data for this funnel yet.</p>;
        return <FunnelSteps funnel={shown} route={props.route} />;
      };
      return (
        <div class="screen">
          <div class="page-head">
            <RouteLink
              class="back"
              aria-label="Back to funnels"
              to={{ name: 'funnels', locationId: props.location.id }}
            >
              {{ default: () => <Icon node={ArrowLeft} /> }}
            </RouteLink>
            <h1>{shown.name}</h1>
          </div>
          <NTabs type="line" value={props.route.tab} onUpdateValue={open}>
            {{
              default: () =>
                TABS.map((label) => {
                  const tab = label.toLowerCase();
                  return (
                    <NTabPane key={tab} name={tab} tab={label}>
                      {{ default: () => pane(tab) }}
                    </NTabPane>
                  );
                }),
            }}
          </NTabs>
        </div>
      );
    };
  },
});
