// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SidePanel, type SidePanelProps } from '@/components/side/SidePanel';
import { STEP_IDS } from '@/utils/guide/journey';
import { POPUP_STATES } from '../../../gallery/popup-states';
import { tabDoctor } from '../../../gallery/tab-doctor';
import { WATCH_STATE } from '../../../gallery/watch-state';
import { mount } from '../mount';

const onWatching = () => ({ onAlways: vi.fn(), onFollow: vi.fn(), doctor: tabDoctor(null) });

function open(given: Partial<SidePanelProps> = {}, done = 20) {
  const known = POPUP_STATES['Ready to fill']?.state;
  if (!known) throw new Error('The gallery has no state "Ready to fill".');
  const on = { onSwitchGuide: vi.fn(), onMarkStep: vi.fn() };
  const guide = {
    ...{ isOn: true, isHere: false },
    done: STEP_IDS.slice(0, done),
    current: STEP_IDS[done] ?? null,
  };
  const state = { ...known, page: { ...known.page, kind: 'other' as const }, guide };
  const watching = { watch: WATCH_STATE, ...onWatching() };
  const props = { state, problem: null, watching, arrivals: null, ...on, ...given };
  const view = mount(<SidePanel {...props} />);
  const openStages = Array.from(view.root.querySelectorAll('details[open] > summary'));
  return { on, ...view, stages: openStages.map(({ textContent }) => textContent) };
}

test('the part of the current step is open, and only it; its step says where to go on', () => {
  const view = open();
  expect(view.stages).toEqual(['Its code, in the funnel1 of 6']);
  expect(view.root.textContent).toContain('20 of 33 done');
  expect(view.root.querySelector('[aria-current=step]')?.textContent).toContain('Step 21 of 33');
  view.press('button', 'Done, or not needed');
  expect(view.on.onMarkStep).toHaveBeenCalledExactlyOnceWith(STEP_IDS[20]);
});

test('once all is done no part is open, and each says so', () => {
  const view = open({}, STEP_IDS.length);
  expect(view.stages).toEqual([]);
  expect(view.root.textContent).toContain('33 of 33 done');
});

test('a tab that is not watched says how it comes to be', () => {
  const watch = { ...WATCH_STATE, mode: 'off' as const, origin: null, latest: [] };
  const watching = { watch, ...onWatching() };
  expect(open({ watching }).root.textContent).toContain('press the Pixel Courier icon');
  expect(open().root.textContent).not.toContain('This tab is not watched');
});

test('what arrived is told with its time, what was not seen is not claimed', () => {
  const at = Date.now() - 120_000;
  const view = open({ arrivals: { browser: at, server: null, deduplicated: null } });
  const lines = view.all('listitem').map(({ textContent }) => textContent);
  expect(lines).toContain('Browser event2 min agoArrived');
  expect(lines).toContain('Server eventNot seen yet');
  expect(open().root.textContent).not.toContain('Seen at Meta');
});
