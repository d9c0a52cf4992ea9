// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabDoctorState } from '@/components/events/doctor/doctor';
import { useTabDoctor } from '@/utils/surfaces/use-tab-doctor';
import { CONSENT_REPORT, EARLY_REPORT } from '../../gallery/tab-doctor.ts';

const browser = vi.hoisted(() => ({
  listeners: new Set<(tabId: number, change: { status?: string }) => void>(),
  request: vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(),
}));
const answers = vi.hoisted(() => [] as ((report: unknown) => void)[]);

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { request: browser.request },
    tabs: {
      onUpdated: {
        addListener: (one: () => void) => browser.listeners.add(one),
        removeListener: (one: () => void) => browser.listeners.delete(one),
      },
    },
  },
}));
vi.mock('@/utils/surfaces/look-at-tab', () => ({
  lookAtTab: () => new Promise((resolve) => answers.push(resolve)),
}));
vi.mock('@/utils/surfaces/use-locations', () => ({ useLocations: () => () => null }));

let doctor: TabDoctorState | undefined;
function Shown() {
  doctor = useTabDoctor(7);
  return null;
}
const tell = (tabId: number, status: string) => {
  for (const listener of browser.listeners) listener(tabId, { status });
};
const untilAsked = (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count));
const untilReport = (report: unknown) => vi.waitFor(() => expect(doctor?.report).toBe(report));

beforeEach(async () => {
  answers.length = 0;
  browser.request.mockReset();
  render(<Shown />, document.body);
  await vi.waitFor(() => expect(browser.listeners.size).toBe(1));
});
afterEach(() => render(null, document.body));

test('it looks only when asked, and its report goes when its own tab leaves the page', async () => {
  expect(answers).toHaveLength(0);
  doctor?.onRun();
  await untilAsked(1);
  answers[0]?.(EARLY_REPORT);
  await untilReport(EARLY_REPORT);
  tell(8, 'loading');
  tell(7, 'complete');
  expect(doctor?.report).toBe(EARLY_REPORT);
  tell(7, 'loading');
  await untilReport(null);
});

test('what was begun on the page before has no more to say', async () => {
  doctor?.onRun();
  await untilAsked(1);
  tell(7, 'loading');
  doctor?.onRun();
  await untilAsked(2);
  answers[0]?.(EARLY_REPORT);
  answers[1]?.(CONSENT_REPORT);
  await untilReport(CONSENT_REPORT);
});

test('the browser is asked for Meta’s host within the click, and with it the page is looked at again', async () => {
  browser.request.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  doctor?.onAllowSettings();
  expect(browser.request.mock.calls).toEqual([[{ origins: ['https://connect.facebook.net/*'] }]]);
  await browser.request.mock.results[0]?.value;
  doctor?.onAllowSettings();
  await untilAsked(1);
  expect(browser.request).toHaveBeenCalledTimes(2);
});
