/** @jsxImportSource vue */
import { Plus } from 'lucide';
import { NButton, NSkeleton, useMessage } from 'naive-ui';
import { defineComponent, onMounted, shallowRef } from 'vue';
import type { LocationView, WorkflowView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { askShell } from '../shared/frame-wish.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from './translate.ts';

/** Automation > Workflows. */
export const WorkflowList = defineComponent({
  name: 'WorkflowList',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    const location = shallowRef<LocationView>();
    onMounted(async () => {
      location.value = (await callApi('GET', `locations/${props.locationId}`)) as LocationView;
    });
    const message = useMessage();
    const create = async () => {
      const path = `locations/${props.locationId}/workflows`;
      const made = await callApi('POST', path, {}).catch(() => undefined);
      if (made === undefined) message.error(t('The workflow was not saved.'));
      else askShell({ go: 'workflow', workflowId: (made as WorkflowView).workflow.id });
    };
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
              {t(published ? 'Published' : 'Draft')}
            </span>
          </td>
        </tr>
      ));
    return () => (
      <div class="workflow-list">
        <div class="page-head">
          <div>
            <h1>{t('Workflows')}</h1>
            <p>{t('Steps that run by themselves when something happens.')}</p>
          </div>
          <span class="spacer" />
          <NButton type="primary" onClick={() => void create()}>
            {{ default: () => t('Create workflow'), icon: () => <Icon node={Plus} size={16} /> }}
          </NButton>
        </div>
        {location.value ? (
          <div class="hl-card">
            <table class="hl-table">
              <thead>
                <tr>
                  <th>{t('Name')}</th>
                  <th>{t('Status')}</th>
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
