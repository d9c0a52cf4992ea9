import type {
  ConversionsApiAction,
  FunnelPage,
  Location,
  WebhookAction,
  Workflow,
  World,
} from './world.ts';

const BRIGHT_SMILE_HEAD = `<!-- Priya, Nov 2025: keep this above everything else, the agency's report reads it -->
<script>(function(w,d,l){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});})(window,document,'dataLayer');</script>
<noscript><iframe src="https://tags.brightsmile.test/ns.html?id=GTM-K7Q2MX" height="0" width="0" style="display:none"></iframe></noscript>
`;

const NORTHSIDE_THANKS_FOOTER = `<script>
  fbq('track', 'Lead');
</script>
`;

/**
 * The replica's world at its start: two datasets in Events Manager, and two sub-accounts in
 * HighLevel with one funnel and one draft workflow each. Bright Smile's funnel fires its own
 * browser event with an event ID; Northside's thanks page has a hand-pasted Lead without one.
 */
export function makeWorld(): World {
  return {
    eventsManager: { generation: 'C', language: 'en_US' },
    highLevel: {
      language: 'en',
      settings: 'classic',
      agencyCode: false,
      saves: { delayMs: 0, failure: null },
    },
    workflowBuilder: { kind: 'standard', labels: 'meta', autosave: false, isLocked: false },
    datasets: [
      {
        id: '1029384756102938',
        name: 'Bright Smile Dental',
        adAccount: '410298837465501',
        businessId: '775610029384471',
        testCode: 'TEST48151',
        tokens: [],
      },
      {
        id: '2203948576201134',
        name: 'Northside Orthodontics',
        adAccount: '410298837465777',
        businessId: '775610029384902',
        testCode: 'TEST62342',
        tokens: [],
      },
    ],
    locations: [brightSmile(), northside()],
    events: [],
    log: [],
    listsServerEventsWithoutCode: false,
    graph: { faults: {}, isSilent: false, quality: null },
    listeners: new Set(),
  };
}

function brightSmile(): Location {
  const workflow = draftWorkflow(
    '3f0c1d52-8a4e-4b7b-9d61-5c2e7a90b134',
    'Free consult follow-up',
    'Free consult form',
    'whk_9c41e07d2b5a4f36',
  );
  return {
    id: 'Pie9yvZA1BYJnWPk99Yj',
    name: 'Bright Smile Dental',
    funnels: [
      {
        id: 'mT4xQ8cLr2VbN6sWd0Ke',
        name: 'Free consult',
        domain: 'funnel.brightsmile.test',
        settings: { header: BRIGHT_SMILE_HEAD, footer: '' },
        pages: [
          page('hZ7pK3nYw5RtG1uXa9Mq', 'Free consult', '/consult', 'form'),
          page('bV2jF6eSo8DcH4iTk1Lw', 'Thank you', '/thanks', 'thanks'),
        ],
        browserEvent: { by: 'own', name: 'Lead' },
        workflowId: workflow.id,
      },
      {
        id: 'sN8vE5tPq3LxC7aRj2Yh',
        name: 'Whitening offer',
        domain: 'whitening.brightsmile.test',
        settings: { header: '', footer: '' },
        pages: [
          page('kD6wU9mBz1QfX4gHy8So', 'Whitening offer', '/offer', 'form'),
          page('pA3cT7rJn5VeL2kWi0Gd', 'Thank you', '/thanks', 'thanks'),
        ],
        browserEvent: { by: 'none' },
        workflowId: workflow.id,
      },
    ],
    workflows: [workflow],
  };
}

function northside(): Location {
  const workflow = draftWorkflow(
    'b81e6a27-04d9-4c35-8f12-e6d3907c5a48',
    'Braces check follow-up',
    'Braces check form',
    'whk_27f8b0a6d9134ce5',
  );
  return {
    id: 'Qw3rT8uVn5XzK2mLd7Hs',
    name: 'Northside Orthodontics',
    funnels: [
      {
        id: 'yC9gB1vNq6ZfE3oJr5Ut',
        name: 'Braces check',
        domain: 'go.northdental.test',
        settings: { header: '', footer: '' },
        pages: [
          page('lX4dM8kPi2WaS7qRv6Cn', 'Braces check', '/braces', 'form'),
          page('tG5yJ0hUz3OeB9fQw1Kx', 'Thank you', '/thanks', 'thanks', NORTHSIDE_THANKS_FOOTER),
        ],
        browserEvent: { by: 'none' },
        workflowId: workflow.id,
      },
    ],
    workflows: [workflow],
  };
}

function page(
  id: string,
  name: string,
  path: string,
  kind: FunnelPage['kind'],
  footer = '',
): FunnelPage {
  const code = { header: '', footer };
  const savedAt = footer === '' ? null : Date.parse('2026-09-14T09:30:00Z');
  return { id, name, path, kind, saved: { ...code }, published: { ...code }, savedAt };
}

function draftWorkflow(id: string, name: string, form: string, webhookToken: string): Workflow {
  const prefix = id.slice(0, 8);
  const conversionsApi: ConversionsApiAction = {
    kind: 'conversions-api',
    id: `${prefix}-action-1`,
    name: '',
    connection: 'integration',
    eventType: '',
    eventName: '',
    stageName: '',
    accessToken: '',
    datasetId: '',
    value: '',
    currency: '',
    customMapping: false,
    mappedId: '',
  };
  const webhook: WebhookAction = {
    kind: 'webhook',
    id: `${prefix}-action-2`,
    name: 'Send to practice calendar',
    url: 'https://hooks.calendar.test/incoming',
    accessToken: webhookToken,
  };
  const content = {
    triggers: [{ id: `${prefix}-trigger-1`, kind: 'Form Submitted', filter: form }],
    actions: [conversionsApi, webhook],
    allowReentry: true,
  };
  return { id, name, saved: content, live: structuredClone(content), published: false };
}
