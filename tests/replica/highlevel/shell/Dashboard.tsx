/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import type { LocationView } from '../api/views.ts';
import { RouteLink } from './RouteLink.tsx';

/** First screen of a sub-account: what it holds, as counts. */
export const Dashboard = defineComponent({
  name: 'Dashboard',
  props: { location: { type: Object as PropType<LocationView>, required: true } },
  setup(props) {
    const tiles = () => {
      const { funnels, workflows } = props.location;
      const pages = funnels.flatMap((funnel) => funnel.pages).length;
      const published = workflows.filter((workflow) => workflow.published).length;
      return [
        { label: 'Funnels', value: funnels.length, note: `${pages} pages` },
        { label: 'Workflows', value: workflows.length, note: `${published} published` },
        { label: 'Opportunities', value: 0, note: 'Last 30 days' },
        { label: 'Conversion rate', value: '–', note: 'Last 30 days' },
      ];
    };
    return () => (
      <div class="screen">
        <div class="page-head">
          <h1>Dashboard</h1>
          <span class="spacer" />
          <RouteLink to={{ name: 'funnels', locationId: props.location.id }}>
            {{ default: () => 'Open funnels' }}
          </RouteLink>
        </div>
        <div class="tiles">
          {tiles().map(({ label, value, note }) => (
            <div class="hl-card tile" key={label}>
              <p class="muted">{label}</p>
              <p class="tile-value">{value}</p>
              <p class="muted">{note}</p>
            </div>
          ))}
        </div>
        <div class="hl-card tile chart">
          <h3>Leads by day</h3>
          <p class="muted">No leads in the last 30 days.</p>
        </div>
      </div>
    );
  },
});
