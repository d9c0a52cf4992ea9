import type { EventQuality } from '@/utils/capi/dataset-quality';
import { adviseOnQuality, GOAL_PERCENT, GOOD_SCORE } from '@/utils/capi/raise-quality';
import { StatusPill } from '../ui/StatusPill';

const percent = (share: number | null) =>
  share === null ? 'Not given' : `${share.toLocaleString('en-US', { maximumFractionDigits: 1 })} %`;

/** Meta's figures for one event, and what would raise them. */
export function EventFigures({ event }: { event: EventQuality }) {
  const { score, coverage, coverageGoal } = event;
  const advice = adviseOnQuality(event);
  const lines: [label: string, text: string][] = [
    [
      'Event coverage',
      `${percent(coverage)}${coverage === null ? '' : `, goal ${percent(coverageGoal ?? GOAL_PERCENT)}`}`,
    ],
    ['With event ID', `${percent(event.browserIds)} browser, ${percent(event.serverIds)} server`],
    ['Deduplicated by it', percent(event.deduplicated)],
    ['Freshness', event.freshness?.replaceAll('_', ' ') ?? 'Not given'],
    ...event.keys.map(({ key, share }): [string, string] => [`Key ${key}`, percent(share)]),
  ];
  return (
    <section class="pc-event-figures" aria-label={`Figures of ${event.eventName}`}>
      <header>
        <h3 class="pc-heading">{event.eventName}</h3>
        {score === null ? (
          <span class="pc-muted">No match quality yet</span>
        ) : (
          <StatusPill
            tone={score >= GOOD_SCORE ? 'good' : 'warn'}
            shape={score >= GOOD_SCORE ? 'tick' : 'triangle'}
            word={`Match quality ${score.toFixed(1)} of 10`}
            bare
          />
        )}
      </header>
      <dl>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt class="pc-muted">{label}</dt>
            <dd class="pc-figures">{text}</dd>
          </div>
        ))}
      </dl>
      {advice.length === 0 ? null : (
        <ul class="pc-advice">
          {advice.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
