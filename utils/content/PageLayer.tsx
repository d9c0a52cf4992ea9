import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '@/components/page/Card';
import type { CardView } from '@/components/page/card-view';
import type { ChipState } from '@/components/page/Chip';
import { GuideLabel, type GuideLabelProps } from '@/components/page/GuideLabel';
import { TeachOverlay, type TeachView } from '@/components/page/TeachOverlay';
import type { CardButton, ChipPlace } from '@/utils/content/page-thing';
import type { ClickedButton } from '@/utils/messaging/click-messages';
import { PlacedCard } from '@/utils/content/PlacedCard';
import { PlacedChip } from '@/utils/content/PlacedChip';
import { PlacedGuide } from '@/utils/content/PlacedGuide';

/** A button as it stands in the page. */
export interface LayerChip {
  id: string;
  label: string;
  anchor: Element;
  /** As long as this is in view its button is, too. */
  within: Element | null;
  place: ChipPlace;
  state: ChipState;
  isSaid: boolean;
  opensCard: boolean;
  yields: boolean;
  /** What the page says of it now, such as its save state. */
  note: string;
}

/** What the guide points at; null: nothing on this page, the sentence stands at its foot. */
export interface LayerGuide extends Omit<GuideLabelProps, 'isBar'> {
  anchor: Element | null;
}

/** All that we show in a page. */
export interface LayerView {
  chips: LayerChip[];
  /** The one open card, and the button it hangs under. */
  card: { id: string; view: CardView; isQuiet: boolean } | null;
  guide: LayerGuide | null;
  /** Shown while the person points at something; nothing else is then. */
  teach: TeachView | null;
  /** A card that a builder's frame cannot ask itself, at the top of the page. */
  standIn: {
    /** Another question gets a card of its own, whose buttons have been in nobody's view yet. */
    id: string;
    view: CardView;
    onButton: (button: ClickedButton, event: Event) => void;
    onClose: () => void;
  } | null;
}

export interface LayerProps extends LayerView {
  onChip: (id: string, event: Event) => void;
  onCardButton: (button: CardButton, event: Event) => void;
  onCardOption: (index: number, event: Event) => void;
  onClose: () => void;
}

/** Under all else of ours, so that it covers no button that has to be in plain view. */
function Guide({ anchor, ringOnly, ...label }: LayerGuide & { ringOnly: boolean }) {
  if (anchor) return <PlacedGuide key={label.text} {...{ anchor, ringOnly, ...label }} />;
  return ringOnly ? null : (
    <div class="pc-guide">
      <GuideLabel {...label} isBar />
    </div>
  );
}

const nothing = () => undefined;

/** Has two buttons and no more: what was done is told in the builder's own card. */
function StandInCard({ view, onButton, onClose }: NonNullable<LayerView['standIn']>) {
  return (
    <div class="pc-stand-in">
      <Card
        view={view}
        onPrimary={(event) => onButton('primary', event)}
        onSecondary={(event) => onButton('secondary', event)}
        onChoice={nothing}
        onOption={nothing}
        onUndo={nothing}
        onNext={nothing}
        onClose={onClose}
      />
    </div>
  );
}

/** Buttons and card of one page. */
export function PageLayer(props: LayerProps) {
  const { chips, card, guide, teach, standIn, onChip, onCardButton, onCardOption, onClose } = props;
  const places = useRef(new Map<string, HTMLElement>());
  const [cardAnchor, setCardAnchor] = useState<HTMLElement | undefined>();
  const openId = card?.id;
  const isQuiet = card?.isQuiet === true;
  useLayoutEffect(() => {
    if (openId === undefined) return;
    const place = places.current.get(openId);
    setCardAnchor(place);
    return () => {
      setCardAnchor(undefined);
      // The focus goes back to where the card was opened from.
      if (place?.isConnected === true && !isQuiet) place.querySelector('button')?.focus();
    };
  }, [openId, isQuiet]);
  return (
    <>
      {guide ? <Guide {...guide} ringOnly={card !== null} /> : null}
      {chips.map(({ id, label, note, anchor, within, place, yields, state, isSaid, opensCard }) => (
        <PlacedChip
          key={id}
          label={label}
          note={note}
          anchor={anchor}
          within={within}
          place={place}
          yields={yields}
          state={state}
          isSaid={isSaid}
          expanded={opensCard ? openId === id : null}
          grow={place === 'beside' ? 'right' : 'left'}
          onPress={(event) => onChip(id, event)}
          onPlace={(element) => {
            if (element) places.current.set(id, element);
            else places.current.delete(id);
          }}
        />
      ))}
      {card && cardAnchor ? (
        <PlacedCard
          anchor={cardAnchor}
          align={chips.find(({ id }) => id === card.id)?.place === 'beside' ? 'start' : 'end'}
        >
          <Card
            key={card.id}
            view={card.view}
            isQuiet={card.isQuiet}
            onPrimary={(event) => onCardButton('primary', event)}
            onSecondary={(event) => onCardButton('secondary', event)}
            onChoice={(event) => onCardButton('choice', event)}
            onOption={onCardOption}
            onUndo={(event) => onCardButton('undo', event)}
            onNext={(event) => onCardButton('next', event)}
            onClose={onClose}
          />
        </PlacedCard>
      ) : null}
      {standIn ? <StandInCard key={standIn.id} {...standIn} /> : null}
      {teach ? <TeachOverlay {...teach} /> : null}
    </>
  );
}
