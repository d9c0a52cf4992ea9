import type { ComponentChildren } from 'preact';
import { NO_MERGE_FIELDS } from '@/utils/client/client';
import type { WatchState } from '@/utils/messaging/capture-messages';
import type { ShellState } from '@/utils/messaging/shell-messages';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Notice } from '../ui/Notice';
import { ActionSettings } from './ActionSettings';
import { ApplyToMany } from './ApplyToMany';
import { CapturedLines } from './CapturedLines';
import { ClientHeader } from './ClientHeader';
import type { About } from './compose-report';
import { GuardNotice } from './GuardNotice';
import { PixelCodeSettings } from './PixelCodeSettings';
import { MetaFigures } from './MetaFigures';
import type { ServerSide } from './server-side';
import { TestEvent } from './TestEvent';
import { HighLevelLinks } from './HighLevelLinks';
import { MergeFieldSettings } from './MergeFieldSettings';
import { PlanSettings } from './PlanSettings';
import type { PopupCallbacks } from './popup-callbacks';
import { WatchedEvents, type WatchedEventsProps } from './WatchedEvents';
import { OnThisPage } from './OnThisPage';
import { GuideSection } from './GuideSection';
import { UsedSites } from './UsedSites';
import { UseOnSite, type UseOnSiteProps } from './UseOnSite';

export interface PopupProps extends PopupCallbacks {
  /** The tab's pixel events; left out where they are of no interest. */
  watching?: Omit<WatchedEventsProps, 'watch'> & { watch: WatchState | null };
  /** What Meta can be asked; left out where it cannot. */
  server?: ServerSide | undefined;
  /** HighLevel on a host of its own; left out where it is of no interest. */
  site?: Omit<UseOnSiteProps, 'shell'> & { shell: ShellState | null };
  /** null until the first answer is there. */
  state: PopupState | null;
  /** What went wrong and what to do, or null. */
  problem: string | null;
  /** What a report on the page says of us and of the browser. */
  about: About;
}

/** The popup, 360 px wide: the client, what has been captured for it, what this page lets us do. */
export function Popup(props: PopupProps) {
  const { state, problem, about, watching, server, site, ...on } = props;
  const shown = site?.shell ? { ...site, shell: site.shell } : null;
  const isOffered = shown?.shell.use === 'offered';
  return (
    <main class="pc-surface pc-popup" aria-busy={state === null}>
      {problem === null ? null : (
        <div class="pc-popup-problem">
          <Notice tone="bad" text={problem} urgent />
        </div>
      )}
      {state === null ? null : (
        <PopupBody
          state={state}
          watched={
            watching?.watch && !isOffered ? (
              <WatchedEvents {...watching} watch={watching.watch} />
            ) : null
          }
          about={about}
          server={server}
          on={on}
          offered={isOffered ? shown : null}
        />
      )}
      {state === null || shown === null ? null : <UsedSites {...shown} />}
    </main>
  );
}

interface PopupBodyProps {
  /** The tab's pixel events, before all that this page has nothing to do with. */
  watched: ComponentChildren;
  state: PopupState;
  about: About;
  server: ServerSide | undefined;
  on: PopupCallbacks;
  /** The page looks like HighLevel, and is not used as such yet. */
  offered: UseOnSiteProps | null;
}

function PopupBody({ state, watched, about, server, on, offered }: PopupBodyProps) {
  const { active } = state;
  return (
    <>
      <ClientHeader state={state} on={on} />
      <GuardNotice state={state} onRebind={on.onRebind} onMoveAccount={on.onMoveAccount} />
      {active === null ? null : (
        <CapturedLines
          key={active.id}
          client={active}
          onForgetToken={on.onForgetToken}
          onPaste={on.onPaste}
          server={server}
        />
      )}
      {watched}
      {offered ? (
        <UseOnSite {...offered} />
      ) : (
        <OnThisPage
          state={state}
          about={about}
          onOffer={on.onOffer}
          onTeach={on.onTeach}
          onForgetTaught={on.onForgetTaught}
        />
      )}
      {state.guide === undefined ? null : (
        <GuideSection
          guide={state.guide}
          page={state.page.kind}
          eventsManagerUrl={state.eventsManagerUrl ?? ''}
          location={active?.openAt ?? active?.location ?? null}
          onSwitch={on.onSwitchGuide}
          onMark={on.onMarkStep}
        />
      )}
      {active?.location ? (
        <HighLevelLinks
          location={active.openAt ?? active.location}
          seenPlaces={active.seenPlaces ?? []}
        />
      ) : null}
      {active === null ? null : <ApplyToMany key={`apply ${active.id}`} client={active} on={on} />}
      {active === null ? null : (
        <ActionSettings key={active.id} defaults={active.defaults} onSave={on.onSaveDefaults} />
      )}
      {active === null || active.datasetId === null ? null : (
        <PixelCodeSettings key={`code ${active.id}`} client={active} onSave={on.onSavePixelCode} />
      )}
      {active === null ? null : (
        <MergeFieldSettings
          key={`values ${active.id} ${JSON.stringify(active.mergeFields ?? null)}`}
          mergeFields={active.mergeFields ?? NO_MERGE_FIELDS}
          onSave={on.onSaveMergeFields}
        />
      )}
      {active === null || server === undefined ? null : (
        <TestEvent
          key={`test ${active.id}`}
          client={active}
          server={server}
          userAgent={about.userAgent}
        />
      )}
      {active === null || server === undefined || active.token === null ? null : (
        <MetaFigures server={server} />
      )}
      {active?.plan === undefined ? null : (
        <PlanSettings key={`plan ${active.id}`} plan={active.plan} onSave={on.onSavePlan} />
      )}
    </>
  );
}
