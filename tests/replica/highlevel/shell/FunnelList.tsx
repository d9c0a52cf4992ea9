/** @jsxImportSource vue */
import { Plus, Search } from 'lucide';
import { NButton, NInput, NModal } from 'naive-ui';
import { computed, defineComponent, ref, type PropType } from 'vue';
import type { LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { Icon } from '../shared/Icon.tsx';
import { RouteLink } from './RouteLink.tsx';
import { location } from './session.ts';
import { useSaving } from './use-saving.ts';

/** Sites > Funnels. */
export const FunnelList = defineComponent({
  name: 'FunnelList',
  props: { location: { type: Object as PropType<LocationView>, required: true } },
  setup(props) {
    const { isSaving, run } = useSaving();
    const search = ref('');
    const newName = ref<string>();
    const create = async () => {
      const body = { name: newName.value ?? '' };
      const answer = await callApi('POST', `locations/${props.location.id}/funnels`, body);
      location.value = answer as LocationView;
      newName.value = undefined;
    };
    const rows = computed(() => {
      const wanted = search.value.toLowerCase();
      return props.location.funnels.filter(({ name }) => name.toLowerCase().includes(wanted));
    });
    return () => (
      <div class="screen">
        <div class="page-head">
          <div>
            <h1>Funnels</h1>
            <p>Pages that lead a visitor to one goal.</p>
          </div>
          <span class="spacer" />
          <NInput
            class="list-search"
            placeholder="Search funnels"
            value={search.value}
            onUpdateValue={(text: string) => (search.value = text)}
          >
            {{ prefix: () => <Icon node={Search} size={16} /> }}
          </NInput>
          <NButton type="primary" onClick={() => (newName.value = '')}>
            {{ default: () => 'New funnel', icon: () => <Icon node={Plus} size={16} /> }}
          </NButton>
        </div>
        <div class="hl-card">
          <table class="hl-table">
            <thead>
              <tr>
                <th>Name</th>
                <th>Domain</th>
                <th>Steps</th>
              </tr>
            </thead>
            <tbody>
              {rows.value.map(({ id, name, domain, pages }) => (
                <tr key={id}>
                  <td>
                    <RouteLink
                      to={{
                        name: 'funnel',
                        locationId: props.location.id,
                        funnelId: id,
                        tab: 'steps',
                        stepId: pages[0]?.id ?? null,
                      }}
                    >
                      {{ default: () => name }}
                    </RouteLink>
                  </td>
                  <td class="muted">{domain}</td>
                  <td class="muted">{pages.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <NModal
          class="value-dialog"
          preset="card"
          title="Create a funnel"
          show={newName.value !== undefined}
          onUpdateShow={(isShown: boolean) => (isShown ? undefined : (newName.value = undefined))}
        >
          {{
            default: () => (
              <NInput
                placeholder="Enter funnel name"
                value={newName.value ?? ''}
                onUpdateValue={(text: string) => (newName.value = text)}
              />
            ),
            footer: () => (
              <div class="settings-foot">
                <NButton
                  type="primary"
                  loading={isSaving.value}
                  disabled={!newName.value}
                  onClick={() => void run(create, 'Funnel created')}
                >
                  {{ default: () => 'Create' }}
                </NButton>
              </div>
            ),
          }}
        </NModal>
      </div>
    );
  },
});
