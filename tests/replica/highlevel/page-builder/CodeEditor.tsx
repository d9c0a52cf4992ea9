/** @jsxImportSource vue */
import CodeMirror from 'codemirror';
import 'codemirror/lib/codemirror.css';
import 'codemirror/mode/htmlmixed/htmlmixed.js';
import { defineComponent, nextTick, onMounted, ref, watch } from 'vue';

/** A CodeMirror 5 editor for HTML whose text belongs to the parent. */
export const CodeEditor = defineComponent({
  name: 'CodeEditor',
  props: {
    label: { type: String, required: true },
    value: { type: String, required: true },
    isActive: { type: Boolean, required: true },
  },
  emits: { updateValue: (text: string) => typeof text === 'string' },
  setup(props, { emit }) {
    const host = ref<HTMLElement>();
    let editor: CodeMirror.Editor | undefined;
    // An editor that was hidden when it was made measures nothing until it is refreshed.
    const refresh = () => nextTick(() => editor?.refresh());
    onMounted(() => {
      if (!host.value) return;
      editor = CodeMirror(host.value, {
        value: props.value,
        mode: 'htmlmixed',
        lineNumbers: true,
        lineWrapping: true,
      });
      editor.getInputField().setAttribute('aria-label', props.label);
      editor.on('change', (instance) => emit('updateValue', instance.getValue()));
      new ResizeObserver(() => editor?.refresh()).observe(host.value);
    });
    watch(
      () => props.value,
      (text) => {
        if (editor && editor.getValue() !== text) editor.setValue(text);
      },
    );
    watch(() => props.isActive, refresh);
    return () => <div ref={host} class="code-editor" />;
  },
});
