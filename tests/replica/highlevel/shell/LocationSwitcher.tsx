/** @jsxImportSource vue */
import { ChevronsUpDown, Search } from 'lucide';
import { NButton, NInput, NPopover } from 'naive-ui';
import { computed, defineComponent, ref } from 'vue';
import { Icon } from '../shared/Icon.tsx';
import { navigate } from './router.ts';
import { locations } from './session.ts';

/** Which sub-account this is, and the way to the others: dozens of them, with a search. */
export const LocationSwitcher = defineComponent({
  name: 'LocationSwitcher',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    const isOpen = ref(false);
    const search = ref('');
    const name = computed(() => locations.value.find(({ id }) => id === props.locationId)?.name);
    const found = computed(() => {
      const wanted = search.value.toLowerCase();
      return locations.value.filter((location) => location.name.toLowerCase().includes(wanted));
    });
    const go = (locationId: string) => {
      isOpen.value = false;
      navigate({ name: 'section', locationId, section: 'dashboard' });
    };
    const button = () => (
      <NButton id="location-switcher" aria-label="Switch sub-account" quaternary>
        {{
          default: () => <span class="location-name">{name.value ?? 'Sub-account'}</span>,
          icon: () => <Icon node={ChevronsUpDown} size={16} />,
        }}
      </NButton>
    );
    const list = () => (
      <div class="location-list">
        <NInput
          placeholder="Search sub-accounts"
          value={search.value}
          onUpdateValue={(text: string) => (search.value = text)}
        >
          {{ prefix: () => <Icon node={Search} size={16} /> }}
        </NInput>
        <ul>
          {found.value.map(({ id, name: label }) => (
            <li key={id}>
              <button type="button" onClick={() => go(id)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
    return () => (
      <NPopover
        trigger="click"
        placement="bottom-start"
        show={isOpen.value}
        onUpdateShow={(shown: boolean) => (isOpen.value = shown)}
      >
        {{ trigger: button, default: list }}
      </NPopover>
    );
  },
});
