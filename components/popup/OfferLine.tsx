import type { Offer } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { CheckList } from '../ui/CheckList';
import { Shape } from '../ui/Shape';
import { StatusPill } from '../ui/StatusPill';
import { describeHealth } from './describe-health';

export interface OfferLineProps {
  offer: Offer;
  /** The one thing to do now. */
  isNow: boolean;
  /** The guard says no: nothing is offered before that is settled. */
  refused: boolean;
  onOffer: (offer: Offer) => void;
  onTeach: (offer: Offer) => void;
  onForgetTaught: (offer: Offer) => void;
}

/** One thing on the page: its button, or what to do instead, and how it was found. */
export function OfferLine(props: OfferLineProps) {
  const { offer, isNow, refused, onOffer } = props;
  if (refused)
    return (
      <div class="pc-offer-waiting pc-tone-plain">
        <Shape name="ring" />
        <p>
          <strong>{offer.label}</strong>
          <br />
          Waits until the location is the right one.
        </p>
      </div>
    );
  if (!offer.ready) return <BrokenOffer {...props} />;
  return (
    <div class="pc-offer">
      <Button kind={isNow ? 'primary' : 'secondary'} onPress={() => onOffer(offer)}>
        {offer.label}
      </Button>
      <div class="pc-offer-health">
        <StatusPill {...describeHealth(offer)} bare />
        <ForgetTaught {...props} />
      </div>
      {offer.note === '' ? null : <p class="pc-muted">{offer.note}</p>}
      <CheckList checks={offer.checks ?? []} />
    </div>
  );
}

function BrokenOffer(props: OfferLineProps) {
  const { offer, onTeach } = props;
  const { word } = describeHealth(offer);
  return (
    <div
      class="pc-offer-waiting pc-offer-broken pc-tone-warn"
      role="group"
      aria-label={offer.label}
    >
      <Shape name="triangle" />
      <div>
        <p>
          <strong>{offer.label}</strong>
          <span class="pc-offer-word">{` · ${word}`}</span>
        </p>
        <p class="pc-muted">{offer.note}</p>
        {offer.teachable === true || offer.remembered === true ? (
          <div class="pc-offer-actions">
            {offer.teachable === true ? (
              <Button onPress={() => onTeach(offer)}>Show me where</Button>
            ) : null}
            <ForgetTaught {...props} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

function ForgetTaught({ offer, onForgetTaught }: OfferLineProps) {
  if (offer.remembered !== true) return null;
  return (
    <Button
      kind="quiet"
      label={`Forget what was shown for ${offer.label}`}
      onPress={() => onForgetTaught(offer)}
    >
      Forget
    </Button>
  );
}
