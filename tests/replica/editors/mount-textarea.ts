import { createApp, h, ref, vModelText, watch, withDirectives } from 'vue';
import type { MountEditor } from './mounted-editor.ts';

/** A plain text area, that its page reads at each input. */
export const mountTextarea: MountEditor = (host, { text, readOnly, onChange }) => {
  const area = host.appendChild(document.createElement('textarea'));
  Object.assign(area, { value: text, readOnly });
  area.addEventListener('input', () => onChange(area.value));
  return {
    setText: (value) => {
      area.value = value;
      onChange(area.value);
    },
    undo: () => undefined,
    destroy: () => area.remove(),
  };
};

/** A text area of Vue that takes its text over on `change` only (`v-model.lazy`). */
export const mountVueTextarea: MountEditor = (host, { text, readOnly, onChange }) => {
  const model = ref(text);
  watch(model, onChange, { flush: 'sync' });
  const app = createApp({
    render: () =>
      withDirectives(
        h('textarea', {
          readonly: readOnly,
          'onUpdate:modelValue': (value: string) => (model.value = value),
        }),
        [[vModelText, model.value, '', { lazy: true }]],
      ),
  });
  app.mount(host);
  return {
    setText: (value) => (model.value = value),
    undo: () => undefined,
    destroy: () => app.unmount(),
  };
};
