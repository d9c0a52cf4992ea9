/**
 * What the page itself says of saving. `unseen`: it does not say, or not where we can read it.
 * Words of look.md, "States are words".
 */
export type Saving = 'saved' | 'unsaved' | 'unseen';
export type Status = 'draft' | 'published' | 'unseen';

export interface SaveState {
  /** The open action: `unsaved` once it differs from what it held when its panel opened. */
  action: Saving | null;
  workflow: Saving;
  status: Status;
}

const SAVING = { saved: 'Saved', unsaved: 'Unsaved', unseen: null } as const;
const STATUS = { draft: 'Draft', published: 'Published', unseen: null } as const;

/** The state in words, the action's first: "Action unsaved · Workflow saved · Draft". */
export function describeSaveState({ action, workflow, status }: SaveState): string {
  const parts = [
    action === 'unsaved' ? 'Action unsaved' : null,
    SAVING[workflow] === null ? null : `Workflow ${SAVING[workflow].toLowerCase()}`,
    STATUS[status],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What is left to do until the events are sent; empty when the page says that all is done. */
export function nextSteps({ action, workflow, status }: SaveState): string {
  const steps = [
    action === 'unsaved' ? 'press Save action' : '',
    action === 'unsaved' || workflow === 'unsaved' ? 'press Save on the workflow' : '',
    status === 'draft' ? 'switch the workflow to Publish' : '',
    status === 'unseen' ? 'see that the workflow is published' : '',
  ].filter((step) => step !== '');
  if (steps.length === 0) return '';
  const sentence =
    steps.length === 1
      ? (steps[0] ?? '')
      : `${steps.slice(0, -1).join(', ')}, then ${steps.at(-1) ?? ''}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
