import { useMessage } from 'naive-ui';
import { ref } from 'vue';

/** Whether something is being saved, and the way to save it: with a toast for how it went. */
export function useSaving() {
  const message = useMessage();
  const isSaving = ref(false);
  /** True when it was saved. */
  const run = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    isSaving.value = true;
    try {
      await work();
      message.success(done);
      return true;
    } catch (error) {
      message.error(error instanceof Error ? error.message : 'Nothing was saved.');
      return false;
    } finally {
      isSaving.value = false;
    }
  };
  return { isSaving, run };
}
