import type { JourneyStep } from '@/utils/guide/journey-step';

const inHighLevel = { site: 'highlevel', called: null, after: null } as const;
const inMeta = { site: 'events-manager', after: null } as const;

/** Step 3: the workflow that sends the server events, with the token from Events Manager. */
export const WORKFLOW_STEPS = [
  {
    id: '3.1',
    sentence: 'Open Automation, Workflows, and make a workflow.',
    why: 'It sends the server event when somebody fills in the form.',
    kind: 'points',
    ...inHighLevel,
  },
  {
    id: '3.2',
    sentence: 'Choose the trigger: form, appointment, survey or order form.',
    why: 'It decides what counts as a lead.',
    kind: 'checks',
    ...inHighLevel,
  },
  {
    id: '3.3',
    sentence: 'Filter the trigger to the form, calendar, order form or survey.',
    why: 'Without a filter every form of the account is reported.',
    kind: 'checks',
    ...inHighLevel,
  },
  {
    id: '3.4',
    sentence: 'Add the action Facebook Conversion API, and name it.',
    why: 'It sends the event to Meta.',
    kind: 'does',
    ...inHighLevel,
  },
  {
    id: '3.5',
    sentence:
      'In Events Manager, open the dataset’s Settings, generate an access token and capture it.',
    why: 'With it HighLevel may send events to this dataset. It is shown only once.',
    kind: 'points',
    called: {
      A: 'Settings, Generate Access Token',
      B: 'Settings, Set up manually, Generate access token',
      C: 'Settings, Set up direct integration, Generate access token',
    },
    ...inMeta,
  },
  {
    id: '3.6',
    sentence: 'Capture the dataset ID.',
    why: 'It says which dataset the events belong to.',
    kind: 'does',
    called: { A: 'Dataset ID', B: 'Pixel ID', C: 'Dataset ID' },
    ...inMeta,
  },
  {
    id: '3.7',
    sentence: 'Fill the token and the dataset ID into the action.',
    why: 'Both are read back after they are written.',
    kind: 'does',
    ...inHighLevel,
  },
  {
    id: '3.8',
    sentence: 'Press Save action, Save, then Publish.',
    why: 'A draft sends nothing.',
    kind: 'points',
    ...inHighLevel,
  },
] as const satisfies readonly JourneyStep[];
