import type { StepId } from '@/utils/guide/journey';
import type { WatchState } from '@/utils/messaging/capture-messages';
import type { PopupState } from '@/utils/messaging/popup-state';
import type { Arrivals } from '@/utils/pixel/last-arrivals';
import { PageLine } from '../popup/PageLine';
import { WatchedEvents, type WatchedEventsProps } from '../popup/WatchedEvents';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import { ArrivalLights } from './ArrivalLights';
import { GuideSteps } from './GuideSteps';

export interface SidePanelProps {
  /** null until the first answer is there. */
  state: PopupState | null;
  /** What went wrong and what to do, or null. */
  problem: string | null;
  watching: Omit<WatchedEventsProps, 'watch'> & { watch: WatchState | null };
  /** When events of the client's dataset were last seen to arrive; null where it has none. */
  arrivals: Arrivals | null;
  onSwitchGuide: (isOn: boolean) => void;
  onMarkStep: (step: StepId) => void;
}

/**
 * What stays beside the page while one works on it: whose client the tab is, the pixel events of the
 * tab, every step of the set-up, and whether the events arrive. What changes a client is in the popup: it closes when the
 * page is touched, so that nobody can bind one page while looking at another.
 */
export function SidePanel(props: SidePanelProps) {
  const { state, problem, watching, arrivals, onSwitchGuide, onMarkStep } = props;
  return (
    <main class="pc-surface pc-side" aria-busy={state === null}>
      {problem === null ? null : (
        <div class="pc-popup-problem">
          <Notice tone="bad" text={problem} urgent />
        </div>
      )}
      {state === null ? null : (
        <>
          <header class="pc-popup-header">
            <div class="pc-popup-client">
              <Mark size={24} />
              <h1 class="pc-popup-title">{state.active?.name ?? 'Pixel Courier'}</h1>
            </div>
            <PageLine state={state} />
          </header>
          <TabEvents watching={watching} isOther={state.page.kind === 'other'} />
          {state.guide === undefined ? null : (
            <GuideSteps
              guide={state.guide}
              page={state.page.kind}
              eventsManagerUrl={state.eventsManagerUrl ?? ''}
              location={state.active?.openAt ?? state.active?.location ?? null}
              onSwitch={onSwitchGuide}
              onMark={onMarkStep}
            />
          )}
          {arrivals === null ? null : <ArrivalLights arrivals={arrivals} />}
        </>
      )}
    </main>
  );
}

interface TabEventsProps {
  watching: SidePanelProps['watching'];
  /** Whether the tab's page is none of the two apps'. */
  isOther: boolean;
}

/** The pixel events of the tab, or how to have them here. */
function TabEvents({ watching, isOther }: TabEventsProps) {
  const { watch } = watching;
  if (watch === null) return null;
  if (watch.mode !== 'off') return <WatchedEvents {...watching} watch={watch} />;
  if (!isOther) return null;
  return (
    <section class="pc-watched" aria-labelledby="pc-watched">
      <h2 class="pc-heading" id="pc-watched">
        Pixel events in this tab
      </h2>
      <p class="pc-muted">
        This tab is not watched. Open a page of the funnel in it, then press the Pixel Courier icon
        in the toolbar once: from then on its events come in here, and it can be asked why nothing
        arrives.
      </p>
    </section>
  );
}
