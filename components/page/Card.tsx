import type { TargetedMouseEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { X } from 'lucide';
import { Button } from '../ui/Button';
import { CheckList } from '../ui/CheckList';
import { Notice } from '../ui/Notice';
import { CardButtons } from './CardButtons';
import { CardChange } from './CardChange';
import { CardOptions } from './CardOptions';
import { CardLines } from './CardLines';
import { CardNext } from './CardNext';
import { CardResultLine } from './CardResultLine';
import type { CardView } from './card-view';

/** The buttons hand on their event, so that the caller can judge its `isTrusted`. */
export interface CardProps {
  view: CardView;
  /** It has opened by itself: it is announced, and the focus stays where it is. */
  isQuiet?: boolean;
  onPrimary: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  onSecondary: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  onChoice: (event: TargetedMouseEvent<HTMLInputElement>) => void;
  /** Another of the view's options, by its place among them. */
  onOption: (index: number, event: TargetedMouseEvent<HTMLInputElement>) => void;
  onUndo: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  onNext: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  /** Close button or Escape. */
  onClose: () => void;
}

/** What the lines tell of is done. */
const WRITTEN = new Set(['verified', 'saved', 'not-saved']);
const WARNING_TONES = { question: 'warn', attention: 'warn', wrong: 'bad' } as const;

/** The card under a chip: what is there, what will be, for whom; then how it went. */
export function Card(props: CardProps) {
  const {
    view,
    isQuiet = false,
    onPrimary,
    onSecondary,
    onChoice,
    onOption,
    onUndo,
    onNext,
    onClose,
  } = props;
  const title = useId();
  const [changeShown, setChangeShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isQuiet) root.current?.focus({ preventScroll: true });
  }, []);
  const { rows, client, lines, warning, diff, result, checks = [], choice = null } = view;
  const facts = client === null ? rows : [...rows, { label: 'Client', value: client }];
  return (
    <div
      ref={root}
      class="pc-surface pc-card"
      role="dialog"
      aria-labelledby={title}
      aria-live={isQuiet ? 'polite' : undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="pc-card-header">
        <h2 class="pc-card-title" id={title}>
          {view.title}
        </h2>
        {result === null || result.kind === 'working' ? (
          <Button kind="quiet" icon={X} label="Close" onPress={onClose} />
        ) : null}
      </header>
      {facts.length === 0 ? null : (
        <dl class="pc-card-rows">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length === 0 ? null : (
        <CardLines lines={lines} written={result !== null && WRITTEN.has(result.kind)} />
      )}
      {warning === null ? null : (
        <div class="pc-card-warning">
          <Notice tone={WARNING_TONES[warning.kind]} text={warning.text} />
        </div>
      )}
      {checks.length === 0 ? null : (
        <div class="pc-card-checks">
          <CheckList checks={checks} />
        </div>
      )}
      {choice === null ? null : (
        <label class="pc-card-choice">
          <input type="checkbox" checked={choice.checked} onClick={onChoice} />
          {choice.label}
        </label>
      )}
      <CardOptions options={view.options} onOption={onOption} />
      {diff !== null && changeShown ? <CardChange diff={diff} /> : null}
      <CardButtons
        view={view}
        changeShown={changeShown}
        onToggleChange={() => setChangeShown(!changeShown)}
        onPrimary={onPrimary}
        onSecondary={onSecondary}
      />
      {view.asleep ? (
        <div class={view.asleep.isOver ? 'pc-card-asleep pc-card-awake' : 'pc-card-asleep'}>
          <Notice tone="warn" text={view.asleep.text} />
        </div>
      ) : null}
      {result === null ? null : (
        <CardResultLine result={result} onUndo={onUndo} onClose={onClose} />
      )}
      {view.next === undefined ? null : <CardNext next={view.next} onNext={onNext} />}
    </div>
  );
}
