import { mountGlobalMonaco, mountMonaco } from './mount-monaco.ts';

const known: unknown = Reflect.get(window, 'editorKinds');
Object.assign(known as object, { monaco: mountGlobalMonaco, 'monaco-hidden': mountMonaco });
