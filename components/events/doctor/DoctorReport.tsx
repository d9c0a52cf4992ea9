import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import type { Diagnosis } from '@/utils/pixel/doctor/diagnose';
import type { LocationOf } from '../screen-link';
import { LastSeen } from '../LastSeen';
import { DoctorCause } from './DoctorCause';

export interface DoctorReportProps {
  diagnosis: Diagnosis;
  locationOf: LocationOf;
  onRun: () => void;
  /** How more could be looked at, below what was. */
  children?: ComponentChildren;
}

const LOOKS = {
  well: { shape: 'tick', tone: 'good', word: 'Fine' },
  wrong: { shape: 'cross', tone: 'bad', word: 'Wrong' },
  open: { shape: 'question', tone: 'plain', word: 'Not checked' },
} as const;

/** What was found, what to do first, what was checked, and what could not be checked. */
export function DoctorReport({ diagnosis, locationOf, onRun, children }: DoctorReportProps) {
  const { causes, checks, pixelId } = diagnosis;
  const [first, ...others] = causes;
  return (
    <div class="pc-doctor">
      <section aria-label="Do this first">
        <h3 class="pc-doctor-heading">Do this first</h3>
        {first === undefined ? (
          <NothingFound {...diagnosis} />
        ) : (
          <DoctorCause cause={first} pixelId={pixelId} locationOf={locationOf} />
        )}
      </section>
      <section aria-label="What was checked">
        <h3 class="pc-doctor-heading">What was checked</h3>
        <ul class="pc-doctor-checks">
          {checks.map(({ id, state, text, seenAt = null }) => (
            <li key={id}>
              <span class={`pc-tone-${LOOKS[state].tone}`}>
                <Shape name={LOOKS[state].shape} />
                <span class="pc-doctor-word">{LOOKS[state].word}</span>
              </span>
              <span>
                {text}
                {seenAt === null ? null : <LastSeen at={seenAt} />}
              </span>
            </li>
          ))}
        </ul>
        {children}
        <Button onPress={onRun}>Look again</Button>
      </section>
      {others.length === 0 ? null : (
        <section aria-label="Also found">
          <h3 class="pc-doctor-heading">Also found</h3>
          {others.map((cause) => (
            <DoctorCause key={cause.id} cause={cause} pixelId={pixelId} locationOf={locationOf} />
          ))}
        </section>
      )}
    </div>
  );
}

const RELOAD: Record<Diagnosis['view'], string> = {
  devtools: 'Reload the page with this panel open',
  watch: 'Reload the page',
  'late watch': 'Reload the page',
  none: 'Click the icon of Pixel Courier in the toolbar, so that what the page sends is seen; reload it',
};

function NothingFound({ events: { seen, failed }, view }: Diagnosis) {
  const text =
    seen > failed
      ? 'Events leave this page. If they do not show in Events Manager, open Test events there: the Overview is some minutes late.'
      : `No cause was found. ${RELOAD[view]}, do what should fire the event, and look again.`;
  return <p class="pc-muted">{text}</p>;
}
