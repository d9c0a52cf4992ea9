import type { ActionDefaults, MergeFields } from '@/utils/client/client';
import type { SetUpPlan } from '@/utils/client/set-up-plan';
import type { StepId } from '@/utils/guide/journey';
import type { Offer } from '@/utils/messaging/popup-state';
import type { CaptureKind } from '@/utils/messaging/protocol';
import type { PixelCodeChoices } from '@/utils/pixel/code/pixel-code-choices';
import type { ApplyCallbacks } from './ApplyToMany';

/** What the person can ask for in the popup. */
export interface PopupCallbacks extends ApplyCallbacks {
  /** Opens the side panel; left out where the browser has none. */
  onOpenBeside?: (() => void) | undefined;
  onSelectClient: (id: string) => void;
  onCreateClient: (name: string) => void;
  onRenameClient: (id: string, name: string) => void;
  onRemoveClient: (id: string) => void;
  /** Bind the active client to the location in the tab, in place of any other. */
  onRebind: () => void;
  /** The ad account of the tab's page is the client's from now on. */
  onMoveAccount: () => void;
  onUnbind: () => void;
  onSaveDefaults: (defaults: ActionDefaults) => void;
  onSavePixelCode: (choices: PixelCodeChoices) => void;
  onSaveMergeFields: (mergeFields: MergeFields) => void;
  onSavePlan: (plan: SetUpPlan) => void;
  onForgetToken: () => void;
  /** Something that was copied by hand, for the active client. */
  onPaste: (kind: CaptureKind, text: string) => void;
  onOffer: (offer: Offer) => void;
  /** Let the person show on the page where a thing is. */
  onTeach: (offer: Offer) => void;
  /** Forget all that was shown for a thing. */
  onForgetTaught: (offer: Offer) => void;
  onSwitchGuide: (isOn: boolean) => void;
  /** A step was done by hand, or is not needed. */
  onMarkStep: (step: StepId) => void;
}
