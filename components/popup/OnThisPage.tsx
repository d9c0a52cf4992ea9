import type { Offer, PopupState } from '@/utils/messaging/popup-state';
import { composeReport, type About } from './compose-report';
import { CopyReport } from './CopyReport';
import { OfferLine } from './OfferLine';

export interface OnThisPageProps {
  state: PopupState;
  about: About;
  onOffer: (offer: Offer) => void;
  onTeach: (offer: Offer) => void;
  onForgetTaught: (offer: Offer) => void;
}

/** What the page in the tab lets us do; the first thing that is ready is the accent button. */
export function OnThisPage({ state, about, ...on }: OnThisPageProps) {
  const sentence = emptySentence(state);
  const refused = state.page.kind === 'highlevel' && state.guard === 'wrong-location';
  const now = refused ? undefined : state.offers.find((offer) => offer.ready);
  return (
    <section class="pc-on-page" aria-labelledby="pc-on-page">
      <header class="pc-on-page-head">
        <h2 class="pc-heading" id="pc-on-page">
          {state.active === null && state.offers.length === 0 ? 'No client yet' : 'On this page'}
        </h2>
        {state.page.kind === 'other' ? null : <CopyReport text={composeReport(state, about)} />}
      </header>
      {sentence === null ? null : <p class="pc-muted">{sentence}</p>}
      {state.offers.map((offer) => (
        <OfferLine
          key={`${offer.frameId} ${offer.thing}`}
          offer={offer}
          isNow={offer === now}
          refused={refused}
          {...on}
        />
      ))}
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
