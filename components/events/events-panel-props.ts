import type { ComponentChildren } from 'preact';
import type { EventStore } from '@/utils/pixel/rows/event-store';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { PanelSettings } from '@/utils/pixel/rows/panel-settings';
import type { Doctor } from './doctor/doctor';
import type { LocationOf } from './screen-link';

/** What the panel is shown with, and what the person asks for in it. */
export interface EventsPanelProps {
  store: EventStore;
  recording: boolean;
  /** Something that would explain what is missing from the list, or null. */
  hint: (rows: readonly PanelRow[]) => string | null;
  settings: PanelSettings;
  /** Leads from a finding to the client's screens. */
  locationOf: LocationOf;
  /** Says why nothing arrives; absent where no page can be asked. */
  doctor?: Doctor;
  /** A stored session is on screen instead of live traffic: what is said of it, above the list. */
  past?: ComponentChildren;
  /** What is being read to be shown next, in words. */
  opening?: string;
  /** Controls of the surface around it, in the toolbar. */
  children?: ComponentChildren;
  onSettings: (settings: PanelSettings) => void;
  onToggleRecording: () => void;
  onClear: () => void;
}
