import { useState } from 'preact/hooks';
import type { TabReport } from '../../components/events/doctor/doctor.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { POPUP_STATES } from './popup-states.ts';
import { SERVER_SIDE } from './server-side.ts';
import { SHELL_STATES } from './shell-states.ts';
import { CONSENT_REPORT, tabDoctor } from './tab-doctor.ts';
import { WATCH_STATE } from './watch-state.ts';

const say = (what: string) => (value?: unknown) => console.log(what, value);

/** The popup in its states. */
export function PopupShow() {
  return (
    <div class="gallery-row">
      {Object.entries(POPUP_STATES).map(([name, { state, problem }]) => (
        <OnePopup key={name} name={name} initial={state} problem={problem} />
      ))}
      <OnePopup
        name="Why is nothing arriving?"
        initial={stateUnder({ ...NO_SHELL, use: 'none' })}
        problem={null}
        report={CONSENT_REPORT}
      />
      {Object.entries(SHELL_STATES).map(([name, site]) => (
        <OnePopup
          key={name}
          name={name}
          initial={stateUnder(site.shell)}
          problem={null}
          site={site}
        />
      ))}
    </div>
  );
}

const NO_SHELL = { host: null, problem: null, others: [] };

type PopupState = (typeof POPUP_STATES)[string]['state'];
type Shown = (typeof SHELL_STATES)[string];

/** What the rest of the popup shows over the same page. */
function stateUnder({ use, host }: Shown['shell']): PopupState {
  const known = POPUP_STATES['Ready to fill']?.state;
  if (!known) throw new Error('The gallery has no state "Ready to fill".');
  if (use === 'used') return { ...known, guard: 'other-host', page: { ...known.page, host } };
  const page = { kind: 'other', host: null, locationId: null, datasetId: null } as const;
  return { ...known, page, guard: 'off', offers: [] };
}

interface OnePopupProps {
  name: string;
  initial: PopupState;
  problem: string | null;
  site?: Shown;
  report?: TabReport;
}

function OnePopup(props: OnePopupProps) {
  const [state, setState] = useState(props.initial);
  return (
    <div class="gallery-item">
      <h3>{props.name}</h3>
      <div class="gallery-popup">
        <Popup
          state={state}
          problem={props.problem}
          {...(state.page.kind === 'other'
            ? {
                watching: {
                  watch: WATCH_STATE,
                  doctor: tabDoctor(props.report ?? null),
                  onAlways: say('always'),
                  onFollow: say('follow'),
                },
              }
            : {})}
          server={SERVER_SIDE}
          {...(props.site
            ? { site: { ...props.site, onUse: say('use'), onStop: say('stop') } }
            : {})}
          about={{ version: '0.1.0', userAgent: navigator.userAgent }}
          onOpenBeside={say('beside')}
          onSelectClient={say('select')}
          onCreateClient={say('create')}
          onRenameClient={say('rename')}
          onRemoveClient={say('remove')}
          onRebind={say('rebind')}
          onMoveAccount={say('move account')}
          onUnbind={say('unbind')}
          onSaveDefaults={(defaults) => {
            if (state.active !== null)
              setState({ ...state, active: { ...state.active, defaults } });
          }}
          onSavePixelCode={(pixelCodeChoices) => {
            if (state.active !== null)
              setState({ ...state, active: { ...state.active, pixelCodeChoices } });
          }}
          onApplyStart={say('apply')}
          onApplyResume={say('resume')}
          onApplyStop={say('stop')}
          onApplyClear={say('clear')}
          onSaveMergeFields={say('merge fields')}
          onSavePlan={say('plan')}
          onForgetToken={() => {
            if (state.active !== null)
              setState({ ...state, active: { ...state.active, token: null } });
          }}
          onPaste={say('paste')}
          onOffer={say('offer')}
          onTeach={say('teach')}
          onSwitchGuide={say('guide')}
          onMarkStep={say('mark')}
          onForgetTaught={say('forget taught')}
        />
      </div>
    </div>
  );
}
