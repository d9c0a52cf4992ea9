/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { MENU, type MenuItem } from './menu.ts';
import { RouteLink } from './RouteLink.tsx';
import type { Route } from './routes.ts';

/** The dark column on the left. */
export const Sidebar = defineComponent({
  name: 'Sidebar',
  props: {
    locationId: { type: String, required: true },
    active: { type: Object as PropType<Route>, required: true },
  },
  setup(props) {
    const isActive = (item: MenuItem) =>
      props.active.name === 'section'
        ? props.active.section === item.id
        : item.routes.includes(props.active.name);
    return () => (
      <aside id="sidebar-v2">
        <div class="side-brand">
          <span class="side-mark" aria-hidden="true" />
          Workspace
        </div>
        <nav aria-label="Main">
          {MENU.map((item) => (
            <RouteLink
              key={item.id}
              id={`sb_${item.id}`}
              to={item.to(props.locationId)}
              class={['side-item', { 'is-active': isActive(item) }]}
            >
              {{
                default: () => [<Icon node={item.icon} />, <span>{item.label}</span>],
              }}
            </RouteLink>
          ))}
        </nav>
      </aside>
    );
  },
});
