import { Button } from '../ui/Button';
import type { UseOnSiteProps } from './UseOnSite';

/** Where HighLevel is used beside the built-in host, each with a way to take it back; or why not. */
export function UsedSites({ shell, onStop }: UseOnSiteProps) {
  const { host, use, problem, others } = shell;
  const isUsed = use === 'used' && host !== null;
  if (!isUsed && problem === null && others.length === 0) return null;
  return (
    <section class="pc-watched pc-shell" aria-label="HighLevel addresses">
      {isUsed ? (
        <div class="pc-shell-used">
          <span>
            Used as HighLevel
            <small class="pc-muted">{host}</small>
          </span>
          <Button kind="quiet" onPress={() => onStop(host)}>
            Stop using on this site
          </Button>
        </div>
      ) : null}
      {problem === null ? null : (
        <details class="pc-more pc-watched-sites">
          <summary class="pc-muted">Is this your agency’s HighLevel?</summary>
          <p>{problem}</p>
        </details>
      )}
      {others.length === 0 ? null : (
        <details class="pc-more pc-watched-sites">
          <summary class="pc-muted">
            {others.length === 1
              ? `Used on 1 ${isUsed ? 'other ' : ''}HighLevel address`
              : `Used on ${others.length} ${isUsed ? 'other ' : ''}HighLevel addresses`}
          </summary>
          <ul>
            {others.map((other) => (
              <li key={other}>
                <span>{other}</span>
                <Button kind="quiet" label={`Stop using on ${other}`} onPress={() => onStop(other)}>
                  Stop
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
