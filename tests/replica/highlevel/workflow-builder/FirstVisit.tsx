/** @jsxImportSource vue */
import { NButton, NModal } from 'naive-ui';
import { defineComponent, ref } from 'vue';
import { t } from './translate.ts';

const SEEN = 'workflow-builder:tour-seen';

/** The modal of the first visit: it covers everything until "Got it". */
export const FirstVisit = defineComponent({
  name: 'FirstVisit',
  setup() {
    const isShown = ref(window.localStorage.getItem(SEEN) === null);
    const dismiss = () => {
      window.localStorage.setItem(SEEN, 'yes');
      isShown.value = false;
    };
    return () => (
      <NModal
        class="first-visit"
        preset="card"
        title={t('The workflow builder has moved a few things')}
        closable={false}
        maskClosable={false}
        closeOnEsc={false}
        show={isShown.value}
      >
        {{
          default: () =>
            t('Actions open in a panel on the right. The switch to publish is on top.'),
          footer: () => (
            <NButton type="primary" onClick={dismiss}>
              {{ default: () => t('Got it') }}
            </NButton>
          ),
        }}
      </NModal>
    );
  },
});
