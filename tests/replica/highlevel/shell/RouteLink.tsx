/** @jsxImportSource vue */
import { defineComponent, type PropType } from 'vue';
import { navigate } from './router.ts';
import { pathOf, type Route } from './routes.ts';

/** A link inside the shell; with a modifier key the browser opens it as any other link. */
export const RouteLink = defineComponent({
  name: 'RouteLink',
  props: { to: { type: Object as PropType<Route>, required: true } },
  setup(props, { slots }) {
    const follow = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      navigate(props.to);
    };
    return () => (
      <a href={pathOf(props.to)} onClick={follow}>
        {slots.default?.()}
      </a>
    );
  },
});
