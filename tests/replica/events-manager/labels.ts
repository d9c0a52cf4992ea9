/**
 * Every text of the app. Meta's labels come in three generations (facts, Meta, "Labels come in
 * three generations"), and in the language of the person: a generation holds one record per
 * language. Parts in braces are filled in by the app.
 */
const GENERATION_C_EN_US = {
  'app.name': 'Events Manager',
  'app.navigation': 'Main navigation',
  'app.account': 'Ad account {id}',
  'app.help': 'Help',
  'app.notifications': 'Notifications',
  'app.loading': 'Loading',
  'app.failed': 'Something went wrong. Reload the page to try again.',
  'app.copy': 'Copy',
  'app.copied': 'Copied',
  'app.copyFailed': 'Select the text and copy it',
  'app.close': 'Close',
  'app.back': 'Back',
  'app.continue': 'Continue',
  'app.done': 'Done',
  'rail.overview': 'Overview',
  'rail.datasets': 'Datasets',
  'rail.customConversions': 'Custom conversions',
  'rail.partners': 'Partner integrations',
  'rail.settings': 'Settings',
  'datasets.title': 'Datasets',
  'datasets.explain': 'See the activity of the datasets that your business owns.',
  'datasets.search': 'Search by name or ID',
  'datasets.list': 'Datasets of this business',
  'datasets.none': 'No datasets match your search',
  'datasets.name': 'Name',
  'datasets.id': 'ID',
  'datasets.owner': 'Owned by',
  'dataset.tabs': 'Dataset',
  'dataset.id': 'ID: {id}',
  'dataset.missingTitle': 'You can’t view this dataset',
  'dataset.missing': 'It may have been removed, or you may not have access to it.',
  'tab.overview': 'Overview',
  'tab.test_events': 'Test events',
  'tab.settings': 'Settings',
  'tab.history': 'History',
  'overview.pixelTitle': 'Finish setting up your Meta pixel',
  'overview.pixelExplain':
    'Add the pixel to your website to measure what people do there and reach more of them.',
  'overview.setUpPixel': 'Set up Meta pixel',
  'overview.methods': 'Connection methods',
  'overview.pixel': 'Meta pixel',
  'overview.conversionsApi': 'Conversions API',
  'overview.connected': 'Receiving events',
  'overview.notConnected': 'No events received',
  'overview.events': 'Events',
  'overview.event': 'Event',
  'overview.usedBy': 'Connection method',
  'overview.total': 'Total events',
  'overview.deduplicated': 'Deduplicated',
  'overview.lastReceived': 'Last received',
  'overview.noEvents': 'Events appear here once your website or server sends them.',
  'overview.browserAndServer': 'Browser • Server',
  'pixelDialog.title': 'Set up Meta pixel',
  'pixelDialog.connect': 'Connect website activity using Pixel',
  'pixelDialog.connectExplain': 'Choose how to add the pixel code to your website.',
  'pixelDialog.manually': 'Install code manually',
  'pixelDialog.manuallyExplain': 'Add the code to the header of your website yourself.',
  'pixelDialog.email': 'Email instructions',
  'pixelDialog.emailExplain': 'Send the code to somebody who can change your website.',
  'pixelDialog.partner': 'Use a partner',
  'pixelDialog.partnerExplain': 'Connect a platform that your website is built with.',
  'pixelDialog.codeTitle': 'Install base code on your website',
  'pixelDialog.codeExplain':
    'Copy the base code and paste it at the bottom of the header section, just above the closing head tag, of every page.',
  'pixelDialog.codeBox': 'Pixel base code',
  'pixelDialog.copyCode': 'Copy code',
  'pixelDialog.matchingTitle': 'Turn on automatic advanced matching',
  'pixelDialog.matching': 'Automatic advanced matching',
  'pixelDialog.matchingExplain':
    'Use information that your customers have already given to your business to match more events.',
  'pixelDialog.doneTitle': 'Check that the pixel works',
  'pixelDialog.doneExplain': 'Open Test events and visit your website: its events appear there.',
  'settings.details': 'Details',
  'settings.name': 'Dataset name',
  'settings.owner': 'Owned by',
  'settings.created': 'Creation date',
  'settings.datasetId': 'Dataset ID',
  'settings.copyDatasetId': 'Copy dataset ID',
  'settings.businessId': 'Business ID',
  'settings.adAccountId': 'Ad account ID',
  'settings.appId': 'App ID',
  'settings.eventSourceGroupId': 'Event source group ID',
  'settings.conversionsApi': 'Conversions API',
  'settings.conversionsApiExplain':
    'Send events straight from your server, beside those that the pixel sends from the browser.',
  'settings.direct': 'Set up direct integration',
  'settings.directExplain': 'Choose what the access token may do, then generate it.',
  'settings.withQuality': 'Set up with Dataset Quality API (Recommended)',
  'settings.withQualityExplain':
    'The token can send events, and read how well they match. Tokens that you have get this too.',
  'settings.withoutQuality': 'Set up without Dataset Quality API',
  'settings.withoutQualityExplain': 'The token can only send events.',
  'settings.generate': 'Generate access token',
  'settings.accessToken': 'Access token',
  'settings.shownOnce':
    'Copy this token and keep it safe. Meta does not store it, and it is shown only once.',
  'settings.noRights': 'Ask for developer rights on this business to generate an access token.',
  'test.browser': 'Test browser events',
  'test.browserExplain': 'Open your website and do what your customers do there.',
  'test.url': 'Enter website URL',
  'test.urlWrong': 'Enter an address such as https://www.example.com',
  'test.open': 'Open website',
  'test.server': 'Test server events',
  'test.serverExplain': 'Send this code with your server’s events as test_event_code.',
  'test.code': 'Test code',
  'test.activity': 'Activity',
  'test.live': 'Listening for events',
  'test.waiting': 'Connecting',
  'test.clear': 'Clear activity',
  'test.list': 'Test events activity',
  'test.event': 'Event',
  'test.receivedFrom': 'Received from',
  'test.status': 'Status',
  'test.eventId': 'Event ID',
  'test.time': 'Time received',
  'test.noEventId': '–',
  'test.processed': 'Processed',
  'test.deduplicated': 'Deduplicated',
  'test.fromBrowser': 'Browser',
  'test.fromServer': 'Server',
  'test.parameters': 'Parameters',
  'test.sourceUrl': 'URL',
  'test.empty': 'No activity yet',
  'test.emptyExplain': 'Events appear here as they arrive.',
  'history.title': 'History',
  'history.explain': 'Changes to this dataset’s settings and connections.',
  'history.created': 'Dataset created',
  'history.by': 'By {owner}',
};

export type LabelKey = keyof typeof GENERATION_C_EN_US;
export type Labels = Record<LabelKey, string>;

/** A: the help article of 2024; B: Meta's help text; C: as seen in 2026. */
export type Generation = 'A' | 'B' | 'C';
export type Language = 'en_US';

/** The texts by generation and language; what is not written yet is missing. */
export const LABELS: Partial<Record<Generation, Partial<Record<Language, Labels>>>> = {
  C: { en_US: GENERATION_C_EN_US },
};

/** The texts of that generation and language. @throws When nobody has written them yet. */
export function getLabels(generation: Generation, language: Language): Labels {
  const labels = LABELS[generation]?.[language];
  if (!labels) throw new Error(`No texts for generation ${generation} in ${language}`);
  return labels;
}
