/** @jsxImportSource vue */
import { Columns2, Image, Layers, SquarePen, Type } from 'lucide';
import { defineComponent, type PropType } from 'vue';
import type { PageView } from '../api/views.ts';
import { Icon } from '../shared/Icon.tsx';

/** A drawing of the page between the builder's tool column and the edge. It cannot be edited. */
export const PageCanvas = defineComponent({
  name: 'PageCanvas',
  props: { view: { type: Object as PropType<PageView>, required: true } },
  setup(props) {
    const form = () => (
      <div class="drawn-form">
        {['First name', 'Last name', 'Email', 'Phone'].map((label) => (
          <span key={label} class="drawn-field">
            {label}
          </span>
        ))}
        <span class="drawn-button">Book my visit</span>
      </div>
    );
    const words = () =>
      props.view.page.kind === 'form'
        ? ['Leave your details', 'We call you back within one working day.']
        : ['Thank you', 'Your details are with us. We call you back within one working day.'];
    return () => (
      <div class="workbench">
        <aside class="tool-column" aria-hidden="true">
          {[Layers, Columns2, Type, Image, SquarePen].map((node) => (
            <Icon node={node} />
          ))}
        </aside>
        <div class="canvas">
          <div class="drawn-page">
            <div class="drawn-address muted">
              {`https://${props.view.domain}${props.view.page.path}`}
            </div>
            <div class="drawn-section">
              <p class="drawn-kicker">{props.view.funnelName}</p>
              <h1>{words()[0]}</h1>
              <p class="muted">{words()[1]}</p>
              {props.view.page.kind === 'form' ? form() : null}
            </div>
          </div>
        </div>
      </div>
    );
  },
});
