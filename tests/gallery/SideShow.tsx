import { useState } from 'preact/hooks';
import type { TabReport } from '../../components/events/doctor/doctor.ts';
import { SidePanel } from '../../components/side/SidePanel.tsx';
import { STEP_IDS, type StepId } from '../../utils/guide/journey.ts';
import { POPUP_STATES } from './popup-states.ts';
import { CONSENT_REPORT, EARLY_REPORT, tabDoctor } from './tab-doctor.ts';
import { WATCH_STATE } from './watch-state.ts';

const say = (what: string) => (value?: unknown) => console.log(what, value);
const QUIET = { ...WATCH_STATE, origin: null, mode: 'off' as const, latest: [], count: 0 };
const NOTHING = { ...WATCH_STATE, latest: [], count: 0 };

/** The side panel in its states. */
export function SideShow() {
  return (
    <div class="gallery-row">
      <OneSide name="Guide on, in Events Manager" page="events-manager" done={8} isOn />
      <OneSide name="Tab watched" page="other" done={20} watch={WATCH_STATE} />
      <OneSide name="No consent" page="other" done={20} watch={NOTHING} report={CONSENT_REPORT} />
      <OneSide name="Sent before" page="other" done={20} watch={NOTHING} report={EARLY_REPORT} />
      <OneSide name="Tab not watched, all done" page="other" done={STEP_IDS.length} />
    </div>
  );
}

interface OneSideProps {
  name: string;
  page: 'events-manager' | 'other';
  /** So many steps are done. */
  done: number;
  isOn?: boolean;
  watch?: typeof WATCH_STATE;
  report?: TabReport;
}

function OneSide(props: OneSideProps) {
  const { name, page, done, isOn: isOnAtFirst = false, watch = QUIET, report = null } = props;
  const [isOn, setIsOn] = useState(isOnAtFirst);
  const known = POPUP_STATES['Ready to fill']?.state;
  if (!known) throw new Error('The gallery has no state "Ready to fill".');
  const current: StepId | null = STEP_IDS[done] ?? null;
  return (
    <div class="gallery-item">
      <h3>{name}</h3>
      <div class="gallery-popup gallery-side">
        <SidePanel
          state={{
            ...known,
            guard: 'off',
            page: { ...known.page, kind: page, host: null, locationId: null },
            guide: { isOn, done: STEP_IDS.slice(0, done), current, isHere: false },
            eventsManagerUrl: 'https://business.facebook.com/events_manager2',
          }}
          problem={null}
          watching={{
            ...{ watch, doctor: tabDoctor(report) },
            ...{ onAlways: say('always'), onFollow: say('follow') },
          }}
          arrivals={{
            browser: done > 19 ? Date.now() - 90_000 : null,
            server: done > 30 ? Date.now() - 60_000 : null,
            deduplicated: done > 30 ? Date.now() - 60_000 : null,
          }}
          onSwitchGuide={setIsOn}
          onMarkStep={say('mark')}
        />
      </div>
    </div>
  );
}
