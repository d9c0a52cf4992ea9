import { useMessage } from 'naive-ui';
import { computed, onMounted, ref, shallowRef } from 'vue';
import type { TrackingCode } from '../../world.ts';
import type { PageView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';

/**
 * The page that is edited. Three states that people mix up are kept apart: `code` is what the
 * panel's Save handed over, `view.page.saved` what the builder's Save stored, and
 * `view.page.published` what the live page serves.
 */
export function usePage(pageId: string) {
  const message = useMessage();
  const view = shallowRef<PageView>();
  const code = ref<TrackingCode>({ header: '', footer: '' });
  const busy = ref<'saving' | 'publishing' | null>(null);
  const isDirty = computed(() => !isSame(code.value, view.value?.page.saved));
  const isLive = computed(() => isSame(view.value?.page.saved, view.value?.page.published));

  const call = async (method: 'GET' | 'PUT' | 'POST', part: string, body?: unknown) => {
    view.value = (await callApi(method, `pages/${pageId}${part}`, body)) as PageView;
  };
  const run = async (kind: 'saving' | 'publishing', work: Promise<void>, done: string) => {
    busy.value = kind;
    try {
      await work;
      message.success(done);
    } catch (error) {
      message.error(error instanceof Error ? error.message : 'The page was not saved.');
    } finally {
      busy.value = null;
    }
  };

  onMounted(async () => {
    await call('GET', '').catch(() => message.error('There is no such page.', { duration: 0 }));
    if (view.value) code.value = { ...view.value.page.saved };
  });
  return {
    view,
    code,
    busy,
    isDirty,
    isLive,
    save: () => run('saving', call('PUT', '', code.value), 'Page saved'),
    publish: () => {
      if (!isDirty.value) return run('publishing', call('POST', '/publish'), 'Page published');
      message.warning('This page has changes that are not saved. Save it first, then publish.');
      return undefined;
    },
  };
}

function isSame(one: TrackingCode | undefined, other: TrackingCode | undefined): boolean {
  return one?.header === other?.header && one?.footer === other?.footer;
}
