/** @jsxImportSource vue */
import { Bell, CircleHelp } from 'lucide';
import { defineComponent } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { LocationSwitcher } from './LocationSwitcher.tsx';

/** The bar on top: which sub-account this is, and the way to the other. */
export const Header = defineComponent({
  name: 'ShellHeader',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    return () => (
      <header class="hl_header">
        <LocationSwitcher locationId={props.locationId} />
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
