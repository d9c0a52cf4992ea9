import type { Screen } from '@/utils/pixel/findings/rule';

/** A location of HighLevel: the host of its shell and its ID. */
interface Location {
  host: string;
  id: string;
}

/** The location that a dataset's client is bound to; null when it is not known. */
export type LocationOf = (datasetId: string) => Location | null;

export interface ScreenLink {
  href: string;
  /** What the link says. */
  text: string;
}

const EVENTS_MANAGER: Partial<Record<Screen, [tab: string, name: string]>> = {
  'events-manager.overview': ['overview', 'Overview'],
  'events-manager.settings': ['settings', 'Settings'],
  'events-manager.test-events': ['test_events', 'Test events'],
};
const HIGH_LEVEL: Partial<Record<Screen, [path: string, name: string]>> = {
  'highlevel.funnels': ['funnels-websites/funnels', 'Funnels'],
  'highlevel.funnel-settings': ['funnels-websites/funnels', 'Funnels'],
  'highlevel.page-builder': ['funnels-websites/funnels', 'Funnels'],
  'highlevel.workflow': ['automation/workflows', 'Workflows'],
  'highlevel.custom-values': ['settings/custom_values', 'Custom values'],
  'highlevel.funnel-events': ['funnels-websites/funnels', 'Funnels'],
};

/**
 * Where a finding is mended. A dataset ID comes from a page's request, so it must be nothing but
 * digits; a location from the client. Without one of them the app's own start page has to do.
 */
export function screenLink(
  screen: Screen,
  { datasetId, location }: { datasetId: string; location: Location | null },
): ScreenLink {
  const [tab, tabName] = EVENTS_MANAGER[screen] ?? [];
  if (tab !== undefined && tabName !== undefined) {
    const text = `Open ${tabName} in Events Manager`;
    return /^\d{14,18}$/.test(datasetId)
      ? {
          href: `https://business.facebook.com/events_manager2/list/dataset/${datasetId}/${tab}`,
          text,
        }
      : {
          href: 'https://business.facebook.com/events_manager2/overview',
          text: 'Open Events Manager',
        };
  }
  const [path, name] = HIGH_LEVEL[screen] ?? [];
  if (location === null || path === undefined || name === undefined)
    return { href: 'https://app.gohighlevel.com/', text: 'Open HighLevel' };
  return {
    href: `https://${location.host}/v2/location/${location.id}/${path}`,
    text: `Open ${name} in HighLevel`,
  };
}
