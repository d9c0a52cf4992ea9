/** Triggers that the builder offers, each with what it is filtered by; null: by nothing. */
export const TRIGGER_KINDS: Readonly<Record<string, { label: string; choices: string[] } | null>> =
  {
    Appointment: null,
    'Contact Created': null,
    'Customer Booked Appointment': {
      label: 'Filter: calendar is',
      choices: ['Free consult calendar', 'Recall calendar'],
    },
    'Facebook Lead Form Submitted': {
      label: 'Filter: Facebook form is',
      choices: ['Spring offer lead form'],
    },
    // The location's own forms stand in for these.
    'Form Submitted': { label: 'Filter: form is', choices: [] },
    'Order Form Submission': {
      label: 'Filter: order form is',
      choices: ['Whitening kit order form'],
    },
    'Order Submitted': { label: 'Filter: order form is', choices: ['Whitening kit order form'] },
    'Pipeline Stage Changed': {
      label: 'Filter: pipeline stage is',
      choices: ['Consults: Booked', 'Consults: Showed up'],
    },
    'Survey Submitted': { label: 'Filter: survey is', choices: ['Smile survey'] },
  };
