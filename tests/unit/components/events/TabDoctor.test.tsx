// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { TabDoctorState } from '@/components/events/doctor/doctor';
import { TabDoctor } from '@/components/events/doctor/TabDoctor';
import { CONSENT_REPORT, EARLY_REPORT, tabDoctor } from '../../../gallery/tab-doctor';
import { mount } from '../mount';

const open = (given: Partial<TabDoctorState>) => {
  const on = { onRun: vi.fn(), onAllowSettings: vi.fn(), onClose: vi.fn() };
  return { on, ...mount(<TabDoctor {...tabDoctor(null)} {...on} {...given} />) };
};

test('before it is asked there is one button', () => {
  const view = open({});
  expect(view.all('button')).toHaveLength(1);
  view.press('button', 'Why is nothing arriving?');
  expect(view.on.onRun).toHaveBeenCalledOnce();
});

test('its report is looked at again, and closed', () => {
  const view = open({ report: EARLY_REPORT });
  view.press('button', 'Look again');
  view.press('button', 'Close the report');
  expect([view.on.onRun.mock.calls.length, view.on.onClose.mock.calls.length]).toEqual([1, 1]);
  expect(view.root.textContent).not.toContain('connect.facebook.net');
});

test('settings that nobody may read are asked for, with the reason beside the button', () => {
  const view = open({ report: CONSENT_REPORT });
  expect(view.root.textContent).toContain('Your browser will ask you for connect.facebook.net');
  view.press('button', 'Read the pixel’s settings');
  expect(view.on.onAllowSettings).toHaveBeenCalledOnce();
});
