/** @jsxImportSource vue */
import { Plus, Search } from 'lucide';
import { NButton, NInput } from 'naive-ui';
import { computed, defineComponent, onMounted, ref } from 'vue';
import type { CustomValue } from '../../world.ts';
import { callApi } from '../shared/call-api.ts';
import { Icon } from '../shared/Icon.tsx';
import { CustomValueDialog, type CustomValueDraft } from './CustomValueDialog.tsx';
import { CustomValueTable } from './CustomValueTable.tsx';
import { useSaving } from './use-saving.ts';

/** Settings > Custom Values: list, search, add and edit. */
export const CustomValues = defineComponent({
  name: 'CustomValues',
  props: { locationId: { type: String, required: true } },
  setup(props) {
    const { isSaving, run } = useSaving();
    const entries = ref<CustomValue[]>([]);
    const search = ref('');
    const draft = ref<CustomValueDraft>();
    const path = `locations/${props.locationId}/custom-values`;
    onMounted(async () => {
      entries.value = (await callApi('GET', path)) as CustomValue[];
    });
    const shown = computed(() => {
      const wanted = search.value.toLowerCase();
      return entries.value.filter(({ name }) => name.toLowerCase().includes(wanted));
    });
    const store = async ({ id, name, value }: CustomValueDraft) => {
      const method = id === null ? 'POST' : 'PUT';
      const target = id === null ? path : `custom-values/${id}`;
      entries.value = (await callApi(method, target, { name, value })) as CustomValue[];
    };
    const save = async () => {
      const current = draft.value;
      if (!current) return;
      if (await run(() => store(current), 'Custom value saved')) draft.value = undefined;
    };
    return () => (
      <div class="screen">
        <div class="page-head">
          <div>
            <h1>Custom Values</h1>
            <p>Texts that pages, emails and workflows of this sub-account share.</p>
          </div>
          <span class="spacer" />
          <NInput
            class="list-search"
            placeholder="Search custom values"
            value={search.value}
            onUpdateValue={(text: string) => (search.value = text)}
          >
            {{ prefix: () => <Icon node={Search} size={16} /> }}
          </NInput>
          <NButton type="primary" onClick={() => (draft.value = { id: null, name: '', value: '' })}>
            {{ default: () => 'New Custom Value', icon: () => <Icon node={Plus} size={16} /> }}
          </NButton>
        </div>
        <CustomValueTable entries={shown.value} onEdit={(entry) => (draft.value = { ...entry })} />
        <CustomValueDialog
          draft={draft.value}
          isSaving={isSaving.value}
          onChange={(changed) => (draft.value = changed)}
          onClose={() => (draft.value = undefined)}
          onSave={() => void save()}
        />
      </div>
    );
  },
});
