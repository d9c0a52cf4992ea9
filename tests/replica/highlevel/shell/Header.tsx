/** @jsxImportSource vue */
import { Bell, ChevronsUpDown, CircleHelp } from 'lucide';
import { NButton, NDropdown } from 'naive-ui';
import { computed, defineComponent } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { navigate } from './router.ts';
import { locations } from './session.ts';

/** The bar on top: which sub-account this is, and the way to the other. */
export const Header = defineComponent({
  name: 'ShellHeader',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    const name = computed(() => locations.value.find(({ id }) => id === props.locationId)?.name);
    const go = (locationId: string) =>
      navigate({ name: 'section', locationId, section: 'dashboard' });
    const switcher = () => (
      <NButton id="location-switcher" aria-label="Switch sub-account" quaternary>
        {{
          default: () => <span class="location-name">{name.value ?? 'Sub-account'}</span>,
          icon: () => <Icon node={ChevronsUpDown} size={16} />,
        }}
      </NButton>
    );
    return () => (
      <header class="hl_header">
        <NDropdown
          trigger="click"
          placement="bottom-start"
          options={locations.value.map(({ id, name: label }) => ({ key: id, label }))}
          onSelect={go}
        >
          {{ default: switcher }}
        </NDropdown>
        <span class="spacer" />
        <span class="header-icon">
          <Icon node={CircleHelp} />
        </span>
        <span class="header-icon">
          <Icon node={Bell} />
        </span>
        <span class="avatar">PM</span>
      </header>
    );
  },
});
