/** @jsxImportSource vue */
import { defineComponent, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { mountCodeMirror5 } from '../../editors/mount-codemirror-5.ts';
import type { MountedEditor } from '../../editors/mounted-editor.ts';
import { loadEditor } from './load-editor.ts';

/**
 * An editor for HTML whose text belongs to the parent: CodeMirror 5, as in the real builder, or
 * the one that the page's address names (`?editor=ace`), read-only with `&locked`.
 */
export const CodeEditor = defineComponent({
  name: 'CodeEditor',
  props: {
    label: { type: String, required: true },
    value: { type: String, required: true },
  },
  emits: { updateValue: (text: string) => typeof text === 'string' },
  setup(props, { emit }) {
    const query = new URLSearchParams(window.location.search);
    const host = ref<HTMLElement>();
    let editor: MountedEditor | undefined;
    let held = props.value;
    onMounted(async () => {
      const kind = query.get('editor');
      const mount = kind === null ? mountCodeMirror5 : await loadEditor(kind);
      if (!host.value) return;
      editor = mount(host.value, {
        text: props.value,
        readOnly: query.has('locked'),
        onChange: (text) => {
          held = text;
          emit('updateValue', text);
        },
      });
      host.value.querySelector('textarea')?.setAttribute('aria-label', props.label);
    });
    watch(
      () => props.value,
      (text) => {
        if (held !== text) editor?.setText(text);
      },
    );
    onBeforeUnmount(() => editor?.destroy());
    return () => <div ref={host} class="code-editor" />;
  },
});
