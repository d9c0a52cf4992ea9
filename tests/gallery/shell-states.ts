import type { ShellQuestion } from '../../components/popup/UseOnSite.tsx';
import type { ShellState } from '../../utils/messaging/shell-messages.ts';

interface ShellShown {
  shell: ShellState;
  question: ShellQuestion;
}

const host = 'app.agency-one.test';
const none = { host, problem: null, others: [] };

/** HighLevel on an agency's own host, as the popup shows it over that page. */
export const SHELL_STATES: Record<string, ShellShown> = {
  'HighLevel on its own address': { shell: { ...none, use: 'offered' }, question: 'none' },
  'Asked for it': { shell: { ...none, use: 'offered' }, question: 'asking' },
  'Not allowed': { shell: { ...none, use: 'offered' }, question: 'denied' },
  'Used, and elsewhere': {
    shell: { ...none, use: 'used', others: ['crm.brightside-agency.example'] },
    question: 'none',
  },
  'Not HighLevel': {
    shell: {
      ...none,
      use: 'refused',
      problem:
        'This page does not look like HighLevel: neither its menu nor a builder is here. If it is, open a location in it first.',
      others: ['crm.brightside-agency.example', 'app.agency-two.example'],
    },
    question: 'none',
  },
};
