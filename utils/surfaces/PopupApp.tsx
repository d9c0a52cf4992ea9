import browser from 'webextension-polyfill';
import { Popup } from '@/components/popup/Popup';
import { findSidePanel } from '@/utils/surfaces/find-side-panel';
import { usePopup } from '@/utils/surfaces/use-popup';
import { useServerSide } from '@/utils/surfaces/use-server-side';
import { useShell } from '@/utils/surfaces/use-shell';
import { useTabDoctor } from '@/utils/surfaces/use-tab-doctor';
import { useWatch } from '@/utils/surfaces/use-watch';

export interface PopupAppProps {
  tabId: number;
  /** Of that tab. */
  windowId: number | undefined;
}

/** The popup over one tab. */
export function PopupApp({ tabId, windowId }: PopupAppProps) {
  const { state, problem, act } = usePopup(tabId);
  const watching = { ...useWatch(tabId, true), doctor: useTabDoctor(tabId) };
  const site = useShell(tabId);
  const clientId = state?.active?.id ?? '';
  const guideOf = state?.active?.id ?? null;
  const server = useServerSide(clientId, state?.active?.token?.capturedAt ?? null);
  const openBeside = findSidePanel(windowId);
  return (
    <Popup
      state={state}
      problem={problem}
      watching={watching}
      server={server}
      site={site}
      about={{ version: browser.runtime.getManifest().version, userAgent: navigator.userAgent }}
      onOpenBeside={openBeside && (() => void openBeside().then(() => window.close()))}
      onSelectClient={(id) => act('client.select', { clientId: id })}
      onCreateClient={(name) => act('client.create', { name })}
      onRenameClient={(id, name) => act('client.rename', { clientId: id, name })}
      onRemoveClient={(id) => act('client.remove', { clientId: id })}
      onRebind={() => act('client.rebind', { clientId, tabId })}
      onMoveAccount={() => act('account.move-tab', { tabId })}
      onUnbind={() => act('client.unbind', { clientId })}
      onSaveDefaults={(defaults) => act('client.defaults', { clientId, defaults })}
      onSavePixelCode={(choices) => act('client.pixel-code', { clientId, choices })}
      onSaveMergeFields={(mergeFields) => act('client.merge-fields', { clientId, mergeFields })}
      onSavePlan={(plan) => act('client.plan', { clientId, plan })}
      onApplyStart={(urls) => {
        act('apply.start', { clientId, tabId, urls }, () => window.close());
      }}
      onApplyResume={(url) => {
        act('apply.resume', { clientId, tabId, url }, () => window.close());
      }}
      onApplyStop={() => act('apply.stop', { clientId })}
      onApplyClear={() => act('apply.clear', { clientId })}
      onForgetToken={() => act('token.forget', { clientId })}
      onPaste={(kind, value) => act('capture.paste', { clientId, kind, value })}
      onOffer={({ frameId, thing }) => {
        act('offer.open', { tabId, frameId, thing }, () => window.close());
      }}
      onTeach={({ frameId, thing }) => {
        act('teach.start', { tabId, frameId, thing }, () => window.close());
      }}
      onSwitchGuide={(isOn) => act('guide.switch', { clientId: guideOf, tabId, isOn })}
      onMarkStep={(step) => act('guide.mark', { clientId: guideOf, tabId, step })}
      onForgetTaught={({ frameId, thing }) => act('taught.forget', { tabId, frameId, thing })}
    />
  );
}
