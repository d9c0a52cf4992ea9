export interface MetaWordsProps {
  /** Empty when there are none. */
  text: string;
  traceId: string | null;
}

/** What Meta itself said, in its own words and language, and what its support asks for. */
export function MetaWords({ text, traceId }: MetaWordsProps) {
  if (text === '' && traceId === null) return null;
  return (
    <p class="pc-meta-words pc-muted">
      {text === '' ? null : <span>Meta’s own words: {text} </span>}
      {traceId === null ? null : (
        <span>
          Trace ID for Meta’s support: <span class="pc-mono">{traceId}</span>
        </span>
      )}
    </p>
  );
}
