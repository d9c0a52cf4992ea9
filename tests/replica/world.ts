/**
 * What the replica of the two apps knows: the state behind every screen, and a log of all that
 * arrived. Tests read it in process; the pages reach it through their own site's routes.
 * Names, IDs and tokens are made up. What is saved and what is live are kept apart throughout,
 * because "saved but never published" is one of the things that goes wrong (facts, HighLevel).
 */

import type { GraphError } from './graph/graph-error.ts';

/** A: the help article of 2024; B: Meta's help text; C: as seen in 2026 (facts, Meta). */
export const GENERATIONS = ['A', 'B', 'C'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** The languages that Events Manager is replicated in, named as Meta's `locale` names them. */
export const LANGUAGES = [
  'en_US',
  'en_GB',
  'es',
  'pt_BR',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'ja',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** How Events Manager looks and speaks; a page's query can name something else. */
export interface EventsManagerChoice {
  generation: Generation;
  language: Language;
  /** Calls Click ID and Browser ID "Client ID" and "Business ID", as the help article does. */
  articleNames?: boolean;
}

/** The languages that HighLevel is replicated in: its whole interface, as an agency shows it. */
export const HIGHLEVEL_LANGUAGES = ['en', 'de', 'es'] as const;
export type HighLevelLanguage = (typeof HIGHLEVEL_LANGUAGES)[number];

/** How HighLevel looks and speaks. */
export interface HighLevelChoice {
  language: HighLevelLanguage;
  /** `sectioned`: the redesign of a funnel's Settings, without the old ids (facts, [guess]). */
  settings: 'classic' | 'sectioned';
  /** Puts the agency's own style sheet and script into every shell, not the white-label ones only. */
  agencyCode: boolean;
  /** What befalls everything that is saved or published from now on. */
  saves: { delayMs: number; failure: 'http-500' | 'connection-lost' | null };
}

/** Which of its two workflow builders HighLevel shows, and how that one behaves. */
export interface WorkflowBuilderChoice {
  /** They differ in layout and markup; nobody has published how (facts, HighLevel, "DOM"). */
  kind: 'standard' | 'advanced';
  /** Which family of names the action has: the app's strings, or those of the older help text. */
  labels: 'meta' | 'facebook';
  /** Stores the workflow with each "Save action" and "Save trigger", before the panel closes. */
  autosave: boolean;
  /** Draws the fields of an open action, but takes nothing typed: somebody else is editing. */
  isLocked: boolean;
}

/** What was chosen in the wizard that connects a website. */
export interface DatasetSetup {
  /** Host name of the checked website. */
  domain: string;
  industry: string | null;
  /** Names in code, for example `Lead`; parameters by their names in the Conversions API. */
  events: { name: string; parameters: string[] }[];
  /** Whether Finish was pressed. */
  finished: boolean;
}

/** A dataset (pixel) in Events Manager. `tokens` are those that Generate has handed out. */
export interface Dataset {
  /** Whether the person has developer rights on its business; absent: yes. */
  tokenRights?: boolean;
  id: string;
  name: string;
  adAccount: string;
  businessId: string;
  testCode: string;
  tokens: string[];
  /** Absent until the wizard has kept something. */
  setup?: DatasetSetup;
}

/** Both code fields of a funnel's Settings or of a page. */
export interface TrackingCode {
  header: string;
  footer: string;
}

export interface FunnelPage {
  /** 20 letters and digits. */
  id: string;
  name: string;
  /** Path on the funnel's domain, for example `/consult`. */
  path: string;
  /** `form` shows the form, `thanks` is where a sent form leads. */
  kind: 'form' | 'thanks';
  /** What the builder's Save stored. */
  saved: TrackingCode;
  /** What the live page serves: a copy of `saved`, made by Publish. */
  published: TrackingCode;
  /** When Save last stored something, in ms; null before that. */
  savedAt: number | null;
}

/** The funnel's tab Events, "Track using both pixel ID and conversion API": HighLevel's own way. */
export interface NativeTracking {
  isOn: boolean;
  pixelId: string;
  accessToken: string;
  /** Event of a sent form, for example `Lead`. */
  eventName: string;
}

export interface Funnel {
  /** 20 letters and digits. */
  id: string;
  name: string;
  /** Host name of the live funnel. */
  domain: string;
  /** Head and body code of the funnel's Settings: live as soon as they are saved. */
  settings: TrackingCode;
  pages: FunnelPage[];
  /**
   * `own`: the funnel makes an event ID on sending the form and fires the browser event of that
   * name with it. `none`: it fires nothing itself, so only what people paste into the code fires.
   */
  browserEvent: { by: 'own'; name: string } | { by: 'none' };
  /** ID of the workflow that a sent form starts; empty in a funnel that was just made. */
  workflowId: string;
  /** Switch of the Settings: scripts load late, so the pixel does, too. Absent: off. */
  optimizeJavaScript?: boolean;
  /** Absent: nobody has opened the tab Events. */
  events?: NativeTracking;
}

/** One entry of Settings > Custom Values. */
export interface CustomValue {
  /** 20 letters and digits. */
  id: string;
  name: string;
  /** What merge fields call it, as in `{{custom_values.key}}`; a new name does not change it. */
  key: string;
  value: string;
}

export interface ConversionsApiAction {
  kind: 'conversions-api';
  id: string;
  name: string;
  connection: 'integration' | 'ad-manager';
  eventType: 'funnel' | 'lead' | 'instagram' | '';
  eventName: string;
  stageName: string;
  accessToken: string;
  datasetId: string;
  value: string;
  currency: string;
  customMapping: boolean;
  mappedId: string;
}

/** A webhook that also has a field called "Access Token": a decoy. */
export interface WebhookAction {
  kind: 'webhook';
  id: string;
  name: string;
  url: string;
  accessToken: string;
}

/** Another advertising network's action, with fields of the same names: the worst of decoys. */
export interface NetworkAction {
  kind: 'tiktok' | 'linkedin';
  id: string;
  name: string;
  accessToken: string;
  /** "Pixel ID" with the one, "Dataset ID" with the other. */
  targetId: string;
}

export type WorkflowAction = ConversionsApiAction | WebhookAction | NetworkAction;

export interface WorkflowTrigger {
  id: string;
  /** For example "Form Submitted". */
  kind: string;
  /** Name of the form, survey, calendar or stage it is filtered to; empty without a filter. */
  filter: string;
}

export interface WorkflowContent {
  triggers: WorkflowTrigger[];
  actions: WorkflowAction[];
  /** "Allow re-entry" of the workflow's Settings: the same contact may run through it again. */
  allowReentry: boolean;
}

export interface Workflow {
  /** A UUID. */
  id: string;
  name: string;
  /** What the header's Save stored. */
  saved: WorkflowContent;
  /** What runs, when `published`: a copy of `saved`. */
  live: WorkflowContent;
  published: boolean;
}

/** A sub-account of HighLevel. */
export interface Location {
  /** 20 letters and digits. */
  id: string;
  name: string;
  funnels: Funnel[];
  workflows: Workflow[];
  /** What the connected ad account offers in place of a dataset ID; absent: none is connected. */
  adManagerDatasets?: { id: string; name: string }[];
  /** Absent: none yet. */
  customValues?: CustomValue[];
}

/** An event that one of Facebook's receiving ends took in. */
export interface ReceivedEvent {
  /** Counts up from 1 in the order of arrival. */
  serial: number;
  receivedFrom: 'Browser' | 'Server';
  datasetId: string;
  eventName: string;
  /** null when the event carries none. */
  eventId: string | null;
  /** Page of the event, if it names one. */
  sourceUrl: string | null;
  /** When it arrived, in ms. */
  receivedAt: number;
  /** The other one of the pair came before, within 48 hours (Meta, deduplication). */
  deduplicated: boolean;
  /** Came with a test event code. */
  testCode: string | null;
  /** All parameters as they came, flattened to text, for the detail of a row. */
  parameters: Record<string, string>;
}

/** One request that reached the replica, whatever answered it. Tokens are in here in clear. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  /** Query and header names in lower case. */
  query: string;
  headers: Record<string, string>;
  body: string;
  status: number;
}

/** How the Graph API behaves from now on, against its own rules. */
export interface GraphChoice {
  /** What it answers instead, by what it was asked for. */
  faults: Partial<Record<'events' | 'debug_token' | 'dataset_quality', GraphError>>;
  /** Takes calls in, and never answers. */
  isSilent: boolean;
  /** Meta's figures by event; null: the token was generated without the Dataset Quality API. */
  quality: { web: unknown[] } | null;
}

export interface World {
  graph: GraphChoice;
  eventsManager: EventsManagerChoice;
  highLevel: HighLevelChoice;
  workflowBuilder: WorkflowBuilderChoice;
  datasets: Dataset[];
  locations: Location[];
  events: ReceivedEvent[];
  log: LoggedRequest[];
  /**
   * Whether Test events lists server events that carry no test event code. Meta has not published
   * which it is, so the replica can do both.
   */
  listsServerEventsWithoutCode: boolean;
  /** Called after every arrival; the Test events screen listens through it. */
  listeners: Set<(event: ReceivedEvent) => void>;
}

/** The dataset of that ID, or undefined. */
export function findDataset(world: World, id: string): Dataset | undefined {
  return world.datasets.find((dataset) => dataset.id === id);
}

/** The location of that ID, or undefined. */
export function findLocation(world: World, id: string): Location | undefined {
  return world.locations.find((location) => location.id === id);
}
