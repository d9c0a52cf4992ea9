/** @jsxImportSource vue */
import { NFormItem } from 'naive-ui';
import { defineComponent } from 'vue';
import { builder } from './builder-choice.ts';
import { t } from './translate.ts';

/**
 * A field with its label and, when it is not right, the message under it. The advanced builder
 * draws both itself, and ties the label to nothing.
 */
export const FormRow = defineComponent({
  name: 'FormRow',
  props: {
    label: { type: String, required: true },
    required: { type: Boolean, default: false },
    error: { type: String, default: '' },
  },
  setup(props, { slots }) {
    const feedback = () =>
      props.error ? { validationStatus: 'error' as const, feedback: t(props.error) } : {};
    return () =>
      builder.kind === 'advanced' ? (
        <div class={['hl-row', { 'has-error': props.error !== '' }]}>
          <span class="hl-row-label">
            {t(props.label)}
            {props.required ? <sup>*</sup> : null}
          </span>
          <div class="hl-row-body">{slots.default?.()}</div>
          {props.error === '' ? null : <p class="hl-row-error">{t(props.error)}</p>}
        </div>
      ) : (
        <NFormItem label={t(props.label)} showRequireMark={props.required} {...feedback()}>
          {{ default: () => slots.default?.() }}
        </NFormItem>
      );
  },
});
