import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { EventsPanel } from '@/components/events/EventsPanel';
import type { EventsPanelProps } from '@/components/events/events-panel-props';
import { DEFAULT_PANEL_SETTINGS, type PanelSettings } from '@/utils/pixel/rows/panel-settings';
import { madeUpStore } from '../../../gallery/made-up-session';
import { mount, type Mounted } from '../mount';

/** A document without layout gives every element no height; the windowed list needs one. */
export function giveSizes(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 480 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 });
  // The timeline is a picture: what it draws is looked at in a real browser.
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, { requestIdleCallback: () => 0, cancelIdleCallback: () => undefined });
}

export const PLAIN: PanelSettings = { ...DEFAULT_PANEL_SETTINGS, grouped: false };

/** The panel on twelve made-up events. */
export function openPanel(given: Partial<EventsPanelProps> = {}) {
  const on = { onToggleRecording: vi.fn(), onClear: vi.fn(), onSettings: vi.fn() };
  const base = {
    store: madeUpStore(12),
    recording: true,
    hint: () => null,
    settings: PLAIN,
    locationOf: () => null,
    ...on,
    ...given,
  };
  const view = mount(<EventsPanel {...base} />);
  return {
    on,
    ...view,
    store: base.store,
    change: (props: Partial<EventsPanelProps>) =>
      view.rerender(<EventsPanel {...base} {...props} />),
  };
}

/** What the cells of a row say. */
export const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.textContent);

/** Presses the mouse on the event at that place of the list. */
export function select(view: Mounted, index: number, more: MouseEventInit = {}): void {
  const row = view.root.querySelector(`[role=row][aria-rowindex="${index + 2}"]`);
  void act(() => void row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, ...more })));
}

/** Place of the selected event in the list; -2 for none. */
export const selectedIndex = (view: Mounted) =>
  Number(view.root.querySelector('[aria-selected=true][role=row]')?.getAttribute('aria-rowindex')) -
  2;
