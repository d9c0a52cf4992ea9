import type { TabReport } from '@/components/events/doctor/doctor';
import type { WatchState } from '@/utils/messaging/capture-messages';
import { ask } from '@/utils/messaging/client';
import { EventRelease } from '@/utils/pixel/capture/release';
import { diagnose } from '@/utils/pixel/doctor/diagnose';
import type { DoctorView } from '@/utils/pixel/doctor/evidence';
import { collectEvidence } from '@/utils/surfaces/collect-evidence';
import { PageTraffic } from '@/utils/surfaces/page-traffic';
import { readTabPage } from '@/utils/surfaces/read-tab-page';
import { SessionReader } from '@/utils/surfaces/session-reader';

/** The settings of more pixels than this on one page are not asked for. */
const MOST_PIXELS = 20;

/**
 * Looks once for the reason why nothing arrives from the page in a tab, without DevTools: asks the
 * page, Meta as far as the person allowed it, and the watch. Where the tab is not watched, nobody
 * knows when its page began, or what is stored could not be read, nothing is said of requests.
 */
export async function lookAtTab(tabId: number): Promise<TabReport> {
  const read = await readTabPage(tabId);
  const page = read && { ...read, pixelIds: read.pixelIds.slice(0, MOST_PIXELS) };
  const watch = await ask('watch.state', { tabId }).catch(() => undefined);
  const seen = viewOf(watch, page?.beganAt ?? null);
  const traffic = new PageTraffic();
  const isRead = seen !== 'none' && (await readTraffic(tabId, traffic));
  const view = isRead ? seen : 'none';
  traffic.date(page?.beganAt ?? null);
  const answers = await Promise.all(
    (page?.pixelIds ?? []).map((pixelId) => {
      const { hostname = '', version = '' } = page ?? {};
      return ask('pixel-config.read', { pixelId, hostname, version }).catch(() => null);
    }),
  );
  const needsSettings = answers.some(
    (answer) => answer?.ok === false && answer.why === 'not allowed',
  );
  const evidence = await collectEvidence({
    view,
    settings: needsSettings ? 'not allowed' : 'asked for',
    ...{ page, traffic },
    // How the page’s own requests for Meta’s script and settings ended, only DevTools sees.
    starts: [],
    configs: answers.flatMap((answer) => (answer?.ok === true ? [answer.config] : [])),
  });
  return { diagnosis: diagnose(evidence), needsSettings };
}

/** How much of a page that began at that time the watch has seen. */
function viewOf(watch: WatchState | undefined, beganAt: number | null): DoctorView {
  const { mode = 'off', since = null } = watch ?? {};
  if (mode === 'off' || beganAt === null) return 'none';
  const isWhole = since === null ? mode === 'always' : since <= beganAt;
  return isWhole ? 'watch' : 'late watch';
}

/** Whether all that is stored of the tab could be read. */
async function readTraffic(tabId: number, traffic: PageTraffic): Promise<boolean> {
  const release = new EventRelease();
  const isWhole = await new SessionReader(tabId, (sightings) => release.add(sightings)).read();
  traffic.take(release.take(Date.now(), false));
  return isWhole;
}
