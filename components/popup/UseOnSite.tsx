import type { ShellState } from '@/utils/messaging/shell-messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** How the browser's question for a host stands. */
export type ShellQuestion = 'none' | 'asking' | 'denied';

export interface UseOnSiteProps {
  shell: ShellState;
  question: ShellQuestion;
  /** Lets the browser ask the person for this host. */
  onUse: (host: string) => void;
  /** Takes a host back, with its permission. */
  onStop: (host: string) => void;
}

/** A page that looks like HighLevel on a host that was not approved: the one thing to do there. */
export function UseOnSite({ shell: { host }, question, onUse }: UseOnSiteProps) {
  if (host === null) return null;
  return (
    <section class="pc-on-page pc-shell" aria-labelledby="pc-shell">
      <h2 class="pc-heading" id="pc-shell">
        HighLevel on this site
      </h2>
      <p class="pc-muted">
        This looks like HighLevel on an address of its own. Is it your agency’s?
        <strong class="pc-shell-host">{host}</strong>
        Your browser will ask you for this site, and for no other.
      </p>
      {question === 'denied' ? (
        <Notice
          tone="warn"
          text={`The browser was not allowed to use ${host}, so nothing was changed. Press again if you want to use Pixel Courier there.`}
          urgent
        />
      ) : null}
      <div>
        <Button kind="primary" disabled={question === 'asking'} onPress={() => onUse(host)}>
          {question === 'asking' ? 'Waiting for your answer' : 'Use on this site'}
        </Button>
      </div>
    </section>
  );
}
