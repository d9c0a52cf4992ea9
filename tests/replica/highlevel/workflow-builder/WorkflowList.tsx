/** @jsxImportSource vue */
import { Plus } from 'lucide';
import { NButton, NSkeleton } from 'naive-ui';
import { defineComponent, onMounted, shallowRef } from 'vue';
import type { LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { askShell } from '../shared/frame-wish.ts';
import { Icon } from '../shared/Icon.tsx';

/** Automation > Workflows. */
export const WorkflowList = defineComponent({
  name: 'WorkflowList',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    const location = shallowRef<LocationView>();
    onMounted(async () => {
      location.value = (await callApi('GET', `locations/${props.locationId}`)) as LocationView;
    });
    const open = (event: MouseEvent, workflowId: string) => {
      event.preventDefault();
      askShell({ go: 'workflow', workflowId });
    };
    const rows = (shown: LocationView) =>
      shown.workflows.map(({ id, name, published }) => (
        <tr key={id}>
          <td>
            <a href={`#${id}`} onClick={(event: MouseEvent) => open(event, id)}>
              {name}
            </a>
          </td>
          <td>
            <span class={['hl-tag', { 'is-on': published }]}>
              {published ? 'Published' : 'Draft'}
            </span>
          </td>
        </tr>
      ));
    return () => (
      <div class="workflow-list">
        <div class="page-head">
          <div>
            <h1>Workflows</h1>
            <p>Steps that run by themselves when something happens.</p>
          </div>
          <span class="spacer" />
          <NButton type="primary" disabled>
            {{ default: () => 'Create workflow', icon: () => <Icon node={Plus} size={16} /> }}
          </NButton>
        </div>
        {location.value ? (
          <div class="hl-card">
            <table class="hl-table">
              <thead>
                <tr>
                  <th>Name</th>
                  <th>Status</th>
                </tr>
              </thead>
              <tbody>{rows(location.value)}</tbody>
            </table>
          </div>
        ) : (
          <NSkeleton text repeat={4} />
        )}
      </div>
    );
  },
});
