import type { SessionSummary } from '@/utils/messaging/capture-messages';

/** What a session is called: its own name, else the sites of its pages. */
export function sessionTitle({ name, sites }: SessionSummary): string {
  if (name !== null) return name;
  const [first, second] = sites;
  if (first === undefined) return 'Session without a page';
  if (second === undefined) return first;
  return sites.length === 2 ? `${first}, ${second}` : `${first} and ${sites.length - 1} others`;
}
