/** What is watched once something was verified. */
export interface Verified {
  /** Whether it still stands as it was written; undefined once its place has gone. */
  isAsWritten: () => boolean | undefined;
  /** The page has made something else of it. */
  onChanged: () => void;
  /** What a person does there that makes it theirs. */
  edits: readonly string[];
  /** Its card was closed. */
  closed: AbortSignal;
}

/** What changes a text. */
export const TYPING = ['beforeinput', 'paste', 'cut', 'drop'];

/** How often is looked, in ms: what a page sets by script alone is no change that could be heard of. */
const EVERY = 500;
/** So long, in ms, a page may take to change it behind a card that was closed at once. */
const AFTER_CLOSE = 5_000;

/**
 * Watches what was verified while its card is open, and a little longer: some pages put their own
 * form on a text a while after it was put in. What the person types ends it: then it is theirs.
 */
export function watchAfter({ isAsWritten, onChanged, edits, closed }: Verified): void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => stop.abort();
  const look = () => {
    const isSame = isAsWritten();
    if (isSame === true) return;
    end();
    if (isSame === false) onChanged();
  };
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  const onEdit = (event: Event) => {
    const isOurs = event.target instanceof Element && event.target.localName === 'pixel-courier';
    if (event.isTrusted && !isOurs) end();
  };
  for (const type of edits)
    document.addEventListener(type, onEdit, { signal, capture: true, passive: true });
  const endSoon = () => setTimeout(end, AFTER_CLOSE);
  // It may have been closed while it was still being filled in.
  if (closed.aborted) endSoon();
  else closed.addEventListener('abort', endSoon, { once: true });
}
