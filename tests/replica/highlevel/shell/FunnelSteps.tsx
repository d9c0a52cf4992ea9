/** @jsxImportSource vue */
import { ExternalLink, FileText } from 'lucide';
import { NButton } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { FunnelView, LocationView } from '../api/views.ts';
import { callApi } from '../shared/call-api.ts';
import { describeSavedAt } from '../shared/describe-saved-at.ts';
import { Icon } from '../shared/Icon.tsx';
import { RouteLink } from './RouteLink.tsx';
import type { Route } from './routes.ts';
import { location } from './session.ts';
import { useSaving } from './use-saving.ts';

/** The tab Steps: the pages of a funnel, and the way into the page builder. */
export const FunnelSteps = defineComponent({
  name: 'FunnelSteps',
  props: {
    funnel: { type: Object as PropType<FunnelView>, required: true },
    route: { type: Object as PropType<Extract<Route, { name: 'funnel' }>>, required: true },
  },
  setup(props) {
    const { isSaving, run } = useSaving();
    const clone = async (pageId: string) => {
      const path = `funnels/${props.funnel.id}/clone-step`;
      location.value = (await callApi('POST', path, { pageId })) as LocationView;
    };
    const detail = () => {
      const { domain, pages } = props.funnel;
      const page = pages.find(({ id }) => id === props.route.stepId) ?? pages[0];
      if (!page) return <p class="muted">This funnel has no steps yet.</p>;
      const address = `https://${domain}${page.path}`;
      return (
        <section class="hl-card step-detail">
          <div class="step-thumb" aria-hidden="true">
            <i />
            <i />
            <b />
          </div>
          <div>
            <h2>{page.name}</h2>
            <a class="step-address" href={address} target="_blank" rel="noopener">
              {address}
              <Icon node={ExternalLink} size={14} />
            </a>
            <p class="muted">{describeSavedAt(page.savedAt)}</p>
            <RouteLink
              class="link-button"
              to={{ name: 'page-builder', locationId: props.route.locationId, pageId: page.id }}
            >
              {{ default: () => 'Edit' }}
            </RouteLink>
            <NButton
              class="clone-step"
              loading={isSaving.value}
              onClick={() => void run(() => clone(page.id), 'Step cloned')}
            >
              {{ default: () => 'Clone step' }}
            </NButton>
          </div>
        </section>
      );
    };
    return () => (
      <div class="steps">
        <nav class="hl-card step-list" aria-label="Funnel steps">
          {props.funnel.pages.map((page, index) => (
            <RouteLink
              key={page.id}
              class={[
                'step',
                { 'is-active': page.id === (props.route.stepId ?? props.funnel.pages[0]?.id) },
              ]}
              to={{ ...props.route, tab: 'steps', stepId: page.id }}
            >
              {{
                default: () => [
                  <Icon node={FileText} />,
                  <span>{page.name}</span>,
                  <small class="muted">{`Step ${index + 1}`}</small>,
                ],
              }}
            </RouteLink>
          ))}
        </nav>
        {detail()}
      </div>
    );
  },
});
