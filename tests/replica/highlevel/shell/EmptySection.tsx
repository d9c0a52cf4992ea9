/** @jsxImportSource vue */
import { NEmpty } from 'naive-ui';
import { defineComponent } from 'vue';
import { MENU } from './menu.ts';

/** A section of the app that the replica leaves empty. */
export const EmptySection = defineComponent({
  name: 'EmptySection',
  props: { section: { type: String, required: true } },
  setup(props) {
    return () => {
      const label = MENU.find(({ id }) => id === props.section)?.label ?? 'Not found';
      return (
        <div class="screen">
          <div class="page-head">
            <h1>{label}</h1>
          </div>
          <div class="hl-card empty-card">
            <NEmpty description="Nothing here yet" />
          </div>
        </div>
      );
    };
  },
});
