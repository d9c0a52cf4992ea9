import type { Offer, PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Shape } from '../ui/Shape';

export interface OnThisPageProps {
  state: PopupState;
  onOffer: (offer: Offer) => void;
}

/** What the page in the tab lets us do; the first thing that is ready is the accent button. */
export function OnThisPage({ state, onOffer }: OnThisPageProps) {
  const sentence = emptySentence(state);
  const refused = state.page.kind === 'highlevel' && state.guard === 'wrong-location';
  const now = refused ? undefined : state.offers.find((offer) => offer.ready);
  return (
    <section class="pc-on-page" aria-labelledby="pc-on-page">
      <h2 class="pc-heading" id="pc-on-page">
        {state.active === null && state.offers.length === 0 ? 'No client yet' : 'On this page'}
      </h2>
      {sentence === null ? null : <p class="pc-muted">{sentence}</p>}
      {state.offers.map((offer) =>
        offer.ready && !refused ? (
          <div class="pc-offer" key={`${offer.frameId} ${offer.thing}`}>
            <Button kind={offer === now ? 'primary' : 'secondary'} onPress={() => onOffer(offer)}>
              {offer.label}
            </Button>
            {offer.note === '' ? null : <p class="pc-muted">{offer.note}</p>}
          </div>
        ) : (
          <div class="pc-offer-waiting pc-tone-plain" key={`${offer.frameId} ${offer.thing}`}>
            <Shape name="ring" />
            <p>
              <strong>{offer.label}</strong>
              <br />
              {refused ? 'Waits until the location is the right one.' : offer.note}
            </p>
          </div>
        ),
      )}
    </section>
  );
}

function emptySentence({ page, offers, active }: PopupState): string | null {
  if (active === null && page.kind !== 'events-manager')
    return 'Open Events Manager and capture a dataset ID. The client is made from it.';
  if (offers.length > 0) return null;
  switch (page.kind) {
    case 'events-manager':
      return active === null
        ? 'Open the Settings of a dataset and capture its dataset ID. The client is made from it.'
        : "Nothing to capture on this screen. Open the dataset's Settings or Test events.";
    case 'highlevel':
      return "Nothing to fill on this screen. Open a funnel's Settings, its page builder, or the Conversions API action of a workflow.";
    case 'other':
      return 'Nothing to do on this site. Open Events Manager to capture, or HighLevel to fill.';
  }
}
