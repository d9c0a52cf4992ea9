import type { CardView } from '../../components/page/card-view.ts';

const insert: CardView = {
  title: 'Head tracking code',
  client: 'Bright Smile Dental',
  rows: [
    { label: 'Now', value: 'Google Tag Manager, 1 other script' },
    { label: 'Adds', value: 'Pixel 1029384756102938 · PageView' },
  ],
  lines: [],
  warning: null,
  options: [],
  diff: [
    { kind: 'kept', text: '<!-- Google Tag Manager -->' },
    {
      kind: 'kept',
      text: "<script>(function(w,d,s,l,i){w[l]=w[l]||[];})(window,document,'script')</script>",
    },
    { kind: 'removed', text: "<script>fbq('init', '558120934477102');</script>" },
    { kind: 'added', text: '<!-- Meta Pixel Code -->' },
    { kind: 'added', text: "<script>fbq('init', '1029384756102938');" },
    { kind: 'added', text: "fbq('track', 'PageView');</script>" },
  ],
  primary: { label: 'Insert' },
  secondary: null,
  result: null,
};

const action: CardView = {
  ...insert,
  title: 'Meta conversion API',
  rows: [],
  diff: null,
  lines: [
    { label: 'Access token', now: '', becomes: 'EAAB•••••••', change: 'fill' },
    {
      label: 'Dataset ID',
      now: '558120934477102',
      becomes: '1029384756102938',
      change: 'replace',
    },
    { label: 'Event type', now: 'Funnel Event', becomes: 'Funnel Event', change: 'same' },
    { label: 'Facebook event name', now: '', becomes: 'Lead', change: 'fill' },
    { label: 'Lead value', now: '', becomes: '1000', change: 'fill' },
  ],
  warning: {
    kind: 'question',
    text: 'Dataset ID holds another number. Replace it with the one of Bright Smile Dental?',
  },
  primary: { label: 'Replace and fill' },
  secondary: { label: 'Cancel' },
};

const checked: CardView = {
  ...action,
  lines: action.lines.slice(0, 2),
  checks: [
    {
      id: 'trigger-appointment',
      severity: 'wrong',
      text: 'The trigger “Appointment” also runs when a booking is changed or cancelled. Replace it with Customer Booked Appointment.',
    },
    {
      id: 'workflow-draft',
      severity: 'attention',
      text: 'The workflow is a draft: it sends nothing until it is published.',
    },
    {
      id: 'unseen',
      severity: 'unseen',
      text: 'Could not be seen from here: re-entry. Check it in HighLevel.',
    },
  ],
  choice: { label: 'Keep the merge field in Access token', checked: true },
  primary: { label: 'Fill' },
  secondary: { label: 'Fill and save' },
};

const settled = { ...insert, diff: null, primary: null, secondary: null };

/** Made-up states of the card, by name. */
export const CARD_VIEWS: Record<string, CardView> = {
  Insert: insert,
  'Twice on one page': {
    ...insert,
    rows: [
      { label: 'Now', value: 'Pixel 1029384756102938, 1 script' },
      { label: 'Takes out', value: 'Pixel 1029384756102938' },
    ],
    warning: {
      kind: 'question',
      text: 'Pixel 1029384756102938 is also in the funnel’s Settings, Head tracking code (seen 2 h ago). Remove it from the page: Settings goes on firing on every page of the funnel.',
    },
    options: [
      { label: 'Leave it', selected: false },
      { label: 'Remove', selected: true },
    ],
    primary: { label: 'Remove' },
  },
  'Another pixel': {
    ...insert,
    warning: {
      kind: 'question',
      text: 'Pixel 558120934477102 is set up in this field. Replace it, or insert pixel 1029384756102938 beside it.',
    },
    options: [
      { label: 'Replace', selected: true },
      { label: 'Insert beside it', selected: false },
      { label: 'Remove', selected: false },
    ],
    primary: { label: 'Replace' },
  },
  'Fill the action, with a question': action,
  'Fill the action, with checks': checked,
  Saved: {
    ...settled,
    result: {
      kind: 'saved',
      text: 'The action was filled, verified and saved. Press Save on the workflow, then switch the workflow to Publish.',
    },
  },
  'Not saved': {
    ...settled,
    result: {
      kind: 'not-saved',
      text: 'HighLevel did not save the action: “Something went wrong on our side”. What was filled is still in the panel. Put it right and press Save action, or undo.',
      canUndo: true,
    },
  },
  Working: { ...settled, result: { kind: 'working', text: 'Reading the field back.' } },
  Verified: {
    ...settled,
    result: { kind: 'verified', text: 'Not saved yet: press Save.', canUndo: true },
  },
  'Not verified': {
    ...settled,
    result: {
      kind: 'not-verified',
      text: 'The field changed again after it was filled. Undo, or check it by eye before you save.',
      canUndo: true,
    },
  },
  'Wrong location': {
    ...settled,
    rows: [],
    warning: {
      kind: 'wrong',
      text: 'Bright Smile Dental is bound to another HighLevel location. Nothing was filled. Choose the right client in the popup, or bind it to this location there.',
    },
    secondary: { label: 'Close' },
  },
  'Already there': {
    ...settled,
    result: { kind: 'unchanged', text: 'This pixel is in the field once. Nothing was changed.' },
  },
  'Bind first': {
    ...action,
    lines: [],
    warning: {
      kind: 'question',
      text: 'Bright Smile Dental is not bound to a location yet. Bind it to Pie9yvZA1BYJnWPk99Yj, so that it can only be filled here?',
    },
    primary: { label: 'Bind and continue' },
  },
};
