import type { ClientLocation } from '@/utils/client/client';

/** A screen of HighLevel that a step of the journey leads to. */
export interface HighLevelLink {
  id: 'funnels' | 'websites' | 'workflows' | 'custom-values';
  label: string;
  /** Rows of the journey that it opens. */
  rows: readonly string[];
  url: string;
  /** The way by hand, where the link does not lead there: some cold links fail (facts, "Hosts"). */
  otherwise: string;
}

const SCREENS: readonly (Omit<HighLevelLink, 'url'> & { path: string })[] = [
  {
    id: 'funnels',
    label: 'Funnels',
    rows: ['2.2', '2.3', '2.5'],
    path: 'funnels-websites/funnels',
    otherwise: 'Sites, then Funnels',
  },
  {
    id: 'websites',
    label: 'Websites',
    rows: ['2.2', '2.3'],
    path: 'funnels-websites/websites',
    otherwise: 'Sites, then Websites',
  },
  {
    id: 'workflows',
    label: 'Workflows',
    rows: ['3.1'],
    path: 'automation/workflows',
    otherwise: 'Automation, then Workflows',
  },
  {
    id: 'custom-values',
    label: 'Custom Values',
    rows: [],
    path: 'settings/custom_values',
    otherwise: 'Settings, then Custom Values',
  },
];

/** The screens of Steps 2 and 3 in a client's own location, on the host that it is used on. */
export function listHighLevelLinks({ host, id }: ClientLocation): HighLevelLink[] {
  return SCREENS.map(({ path, ...screen }) => ({
    ...screen,
    url: `https://${host}/v2/location/${id}/${path}`,
  }));
}

/** The screen on which a step in HighLevel is begun: its own, or that of the part it belongs to. */
export function linkOfStep(stepId: string, location: ClientLocation): HighLevelLink | undefined {
  const links = listHighLevelLinks(location);
  const part = stepId.startsWith('2.') ? 'funnels' : 'workflows';
  return links.find(({ rows }) => rows.includes(stepId)) ?? links.find(({ id }) => id === part);
}
