/** @jsxImportSource vue */
import { SquarePen } from 'lucide';
import { NButton } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { CustomValue } from '../../world.ts';
import { Icon } from '../shared/Icon.tsx';

/** The custom values of a sub-account, with the merge field that each is used by. */
export const CustomValueTable = defineComponent({
  name: 'CustomValueTable',
  props: { entries: { type: Array as PropType<CustomValue[]>, required: true } },
  emits: { edit: (entry: CustomValue) => entry.id !== '' },
  setup(props, { emit }) {
    return () => (
      <div class="hl-card">
        <table class="hl-table">
          <thead>
            <tr>
              <th>Name</th>
              <th>Key</th>
              <th>Value</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {props.entries.map((entry) => (
              <tr key={entry.id}>
                <td>{entry.name}</td>
                <td class="muted">{`{{custom_values.${entry.key}}}`}</td>
                <td class="muted value-cell">{entry.value}</td>
                <td>
                  <NButton
                    quaternary
                    size="small"
                    aria-label={`Edit ${entry.name}`}
                    onClick={() => emit('edit', entry)}
                  >
                    {{ icon: () => <Icon node={SquarePen} size={16} /> }}
                  </NButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {props.entries.length === 0 ? (
          <p class="muted table-note">No custom values found.</p>
        ) : null}
      </div>
    );
  },
});
