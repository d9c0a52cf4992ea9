/** @jsxImportSource vue */
import { NSwitch } from 'naive-ui';
import { defineComponent } from 'vue';
import { FormRow } from './FormRow.tsx';
import { t } from './translate.ts';

/** The workflow's Settings tab: re-entry, which should be on (facts, HighLevel). */
export const WorkflowSettings = defineComponent({
  name: 'WorkflowSettings',
  props: { allowReentry: { type: Boolean, required: true } },
  emits: { reentry: (isOn: boolean) => typeof isOn === 'boolean' },
  setup(props, { emit }) {
    return () => (
      <div class="workflow-settings hl-card">
        <FormRow label="Allow re-entry">
          {{
            default: () => (
              <NSwitch
                value={props.allowReentry}
                onUpdateValue={(isOn: boolean) => emit('reentry', isOn)}
              />
            ),
          }}
        </FormRow>
        <p class="muted">{t('The same contact may run through this workflow again.')}</p>
      </div>
    );
  },
});
