import type { Cause } from '@/utils/pixel/doctor/cause';
import type { Evidence, SeenConfig } from '@/utils/pixel/doctor/evidence';
import type { PixelConfig } from '@/utils/pixel/config/pixel-config';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import { domainNotPermitted } from '@/utils/pixel/findings/rules/domain-not-permitted';

const PIXEL = '1029384756102938';

function seen(change: Partial<PixelConfig>, blockedHost: string | null = null): SeenConfig[] {
  const config: PixelConfig = {
    ...{ pixelId: PIXEL, state: 'read', complete: true, features: [], matchKeys: null },
    ...{ blockedHosts: [], block: null, restrictedEvents: [], unverifiedEvents: [] },
    ...{ strippedKeys: [], protectedData: false, ruleEvents: [], unread: [] },
    ...change,
  };
  return [{ config, blockedHost }];
}

function find(evidence: Evidence, fits: (seen: SeenConfig) => boolean): PixelConfig | undefined {
  return evidence.configs.find(fits)?.config;
}

/** What Meta says of the pixel itself. */
export const PIXEL_CAUSES: readonly Cause[] = [
  {
    id: 'pixel-unknown',
    certainty: 'certain',
    why: 'A digit is wrong or missing, or the dataset was deleted. Meta’s script then drops every event without a word.',
    fix: {
      highLevel: 'Replace the pixel code by the one of this client’s dataset, and publish.',
      eventsManager:
        'Copy the dataset ID from the dataset’s Settings and compare it digit by digit.',
    },
    first: 'eventsManager',
    link: 'events-manager.settings',
    find: (evidence) => {
      const config = find(evidence, (one) => one.config.state === 'unknown pixel');
      return config === undefined ? null : `Meta knows no pixel ${config.pixelId}.`;
    },
    examples: {
      triggers: [{ configs: seen({ state: 'unknown pixel' }) }],
      silent: [{ configs: seen({}) }],
    },
  },
  {
    id: 'domain-not-permitted',
    certainty: 'certain',
    why: domainNotPermitted.why,
    fix: domainNotPermitted.fix,
    first: 'eventsManager',
    link: domainNotPermitted.link,
    find: (evidence) => {
      const ruled = evidence.findings.find(({ id }) => id === domainNotPermitted.id)?.message;
      const host = evidence.page?.hostname ?? '';
      const config = find(
        evidence,
        ({ config: { block }, blockedHost }) =>
          block?.reason === 'traffic_permissions' || (blockedHost !== null && blockedHost === host),
      );
      if (config === undefined) return ruled ?? null;
      return `The traffic permissions of pixel ${config.pixelId} do not allow ${host === '' ? 'this website' : quote(host)}.`;
    },
    examples: {
      triggers: [
        { configs: seen({ block: { reason: 'traffic_permissions' } }) },
        { configs: seen({}, 'offer.brightsmile.example') },
        { findings: [{ id: 'domain-not-permitted', message: 'The domain is not accepted.' }] },
      ],
      silent: [{ configs: seen({}) }, { configs: seen({}, 'brightsmile.example') }],
    },
  },
  {
    id: 'domain-perhaps-not-permitted',
    certainty: 'possible',
    why: 'Whether blocking a domain also blocks its subdomains is not known for sure.',
    fix: domainNotPermitted.fix,
    first: 'eventsManager',
    link: domainNotPermitted.link,
    find: ({ configs, page }) => {
      const blocked = configs.find(({ blockedHost }) => blockedHost !== null)?.blockedHost;
      return blocked === undefined || blocked === null || blocked === page?.hostname
        ? null
        : `The dataset’s traffic permissions block ${quote(blocked)}, the domain above this page’s.`;
    },
    examples: {
      triggers: [{ configs: seen({}, 'brightsmile.example') }],
      silent: [{ configs: seen({}) }, { configs: seen({}, 'offer.brightsmile.example') }],
    },
  },
  {
    id: 'pixel-blocked-by-meta',
    certainty: 'certain',
    why: 'Meta has restricted this data source, most often for the category it puts the website into. The code is right, and nothing is sent all the same.',
    fix: {
      highLevel: 'Nothing to change: no other code helps against it.',
      eventsManager:
        'Open the dataset’s Settings and Manage data source categories: read why the website is blocked, and ask for a review there if the category is wrong.',
    },
    first: 'eventsManager',
    link: 'events-manager.settings',
    find: (evidence) => {
      const config = find(
        evidence,
        ({ config: { block } }) => block !== null && block.reason !== 'traffic_permissions',
      );
      if (!config?.block) return null;
      const { reason } = config.block;
      return `Meta lets pixel ${config.pixelId} send nothing from this website${reason === '' ? '' : ` (its reason: ${quote(reason)})`}.`;
    },
    examples: {
      triggers: [
        { configs: seen({ block: { reason: 'source_category' } }) },
        { configs: seen({ block: { reason: '' } }) },
      ],
      silent: [
        { configs: seen({ block: { reason: 'traffic_permissions' } }) },
        { configs: seen({}) },
      ],
    },
  },
  {
    id: 'no-pixel-started',
    certainty: 'likely',
    why: 'Meta’s script is there, and nobody told it which pixel to use: the line with init is missing, or a cookie banner holds it back.',
    fix: {
      highLevel:
        'Replace the pixel code by a fresh, whole copy: it has to hold a line with init and the dataset ID.',
      eventsManager: 'Copy the base code again under Set up Meta Pixel, Install code manually.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page, configs, starts }) =>
      page?.started === true &&
      page.pixelIds.length === 0 &&
      configs.length === 0 &&
      page.configRequests === 0 &&
      !starts.some(({ kind }) => kind === 'config')
        ? 'Meta’s script runs, but no pixel was started with an ID.'
        : null,
    examples: {
      triggers: [{ page: { pixelIds: [], configRequests: 0 } }],
      silent: [
        {},
        { page: { pixelIds: [] }, configs: seen({}) },
        { page: { started: false, pixelIds: [] } },
      ],
    },
  },
  {
    id: 'other-dataset-on-page',
    certainty: 'possible',
    why: 'Events of this page are counted in another dataset, so this client’s stays empty.',
    fix: {
      highLevel:
        'If the page is this client’s, replace the pixel code by the one of the client’s dataset. If it is not, choose the right client in the popup.',
      eventsManager: 'Compare the dataset ID in Settings with the one on the page.',
    },
    first: 'highLevel',
    link: 'highlevel.funnel-settings',
    find: ({ page, client }) =>
      page === null ||
      client === null ||
      page.pixelIds.length === 0 ||
      page.pixelIds.includes(client.datasetId)
        ? null
        : `The page uses pixel ${enumerate(page.pixelIds)}. The client chosen in the popup, ${quote(client.name)}, has dataset ${client.datasetId}.`,
    examples: {
      triggers: [
        { client: { name: 'Bright Smile', datasetId: '1234567890123456', codePlaces: [] } },
      ],
      silent: [
        { client: { name: 'Bright Smile', datasetId: PIXEL, codePlaces: [] } },
        { client: null },
      ],
    },
  },
  {
    id: 'events-dropped',
    certainty: 'possible',
    why: 'Meta’s script drops these events before they are sent; page views go on. For some kinds of business Meta takes no events of sales or leads.',
    fix: {
      highLevel:
        'Nothing to change in the code. Server events of these names may be restricted, too.',
      eventsManager:
        'In the dataset’s Settings, look at the data source category and at events that wait to be confirmed.',
    },
    first: 'eventsManager',
    link: 'events-manager.settings',
    find: (evidence) => {
      const config = find(
        evidence,
        ({ config: { restrictedEvents, unverifiedEvents } }) =>
          restrictedEvents.length + unverifiedEvents.length > 0,
      );
      if (config === undefined) return null;
      const names = [...new Set([...config.restrictedEvents, ...config.unverifiedEvents])];
      return `Meta drops these events of pixel ${config.pixelId}: ${enumerate(names.map(quote))}.`;
    },
    examples: {
      triggers: [
        { configs: seen({ restrictedEvents: ['Purchase'] }) },
        { configs: seen({ unverifiedEvents: ['Lead'] }) },
      ],
      silent: [{ configs: seen({}) }, {}],
    },
  },
];
