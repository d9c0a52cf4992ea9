/** @jsxImportSource react */
import type { LabelKey } from '../labels.ts';
import type { StandardEvent } from '../setup-choices.ts';
import { ReviewedEvent } from './ReviewedEvent.tsx';
import { cx, label } from './page-context.ts';
import type { SetupDraft } from './setup-draft.ts';
import { listChosen } from './setup-draft.ts';

/** All that was chosen, to be looked over. */
export function SetupReviewStep({ draft, domain }: { draft: SetupDraft; domain: string }) {
  const industry = draft.industry === null ? '–' : label(`industry.${draft.industry}`);
  const lines: [LabelKey, string][] = [
    ['review.website', domain],
    ['events.industry', industry],
  ];
  return (
    <>
      <h3 className={cx('step-title')}>{label('setup.review')}</h3>
      <p className={cx('quiet')}>{label('review.explain')}</p>
      <dl className={cx('lines', 'field-wide')}>
        {lines.map(([key, value]) => (
          <div key={key} className={cx('line')}>
            <dt className={cx('line-name')}>{label(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {listChosen(draft).map((event: StandardEvent) => (
        <ReviewedEvent key={event} event={event} parameters={draft.events[event] ?? []} />
      ))}
      <p className={cx('quiet')}>{label('review.required')}</p>
    </>
  );
}
