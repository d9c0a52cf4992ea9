import type { VNodeChild } from 'vue';

/**
 * The types of `jsxImportSource vue` leave out children. Native elements take nodes,
 * components take an object of slots, and both get here.
 */
declare module '@vue/runtime-dom' {
  interface ReservedProps {
    children?: VNodeChild | Record<string, () => VNodeChild>;
  }
}

/** Attributes that a component hands on to its root element. */
declare module '@vue/runtime-core' {
  interface AllowedComponentProps {
    id?: string;
  }
}
