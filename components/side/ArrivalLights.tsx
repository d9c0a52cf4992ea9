import type { Arrivals } from '@/utils/pixel/last-arrivals';
import { RelativeTime } from '../ui/RelativeTime';
import { StatusPill } from '../ui/StatusPill';

export interface ArrivalLightsProps {
  arrivals: Arrivals;
}

const LIGHTS: [key: keyof Arrivals, name: string, word: string][] = [
  ['browser', 'Browser event', 'Arrived'],
  ['server', 'Server event', 'Arrived'],
  ['deduplicated', 'Pair of both', 'Deduplicated'],
];

/** Whether the client's events arrive, as far as Meta has been seen to say so. */
export function ArrivalLights({ arrivals }: ArrivalLightsProps) {
  return (
    <section class="pc-side-lights" aria-labelledby="pc-side-lights">
      <h2 class="pc-heading" id="pc-side-lights">
        Seen at Meta
      </h2>
      <ul>
        {LIGHTS.map(([key, name, word]) => {
          const at = arrivals[key];
          return (
            <li key={key}>
              <span>{name}</span>
              {at === null ? (
                <StatusPill tone="plain" shape="ring" word="Not seen yet" bare />
              ) : (
                <>
                  <RelativeTime at={at} />
                  <StatusPill tone="good" shape="tick" word={word} bare />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {arrivals.server === null || arrivals.browser === null ? (
        <p class="pc-muted">
          Open Test events in Events Manager, then go through the funnel: what Meta lists there is
          told here.
        </p>
      ) : null}
    </section>
  );
}
