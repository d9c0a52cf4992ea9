import type { CardDiffLine } from './card-view';

const SIGNS = { added: '+', removed: '−', kept: ' ' };
const WORDS = { added: 'Added: ', removed: 'Removed: ', kept: '' };

/** The change to a code field: the lines that come, go and stay. */
export function CardChange({ diff }: { diff: CardDiffLine[] }) {
  return (
    <div class="pc-diff" tabIndex={0} role="region" aria-label="The change">
      {diff.map(({ kind, text }, index) => (
        <div key={index} class={`pc-diff-line pc-diff-${kind}`}>
          <span class="pc-diff-sign" aria-hidden="true">
            {SIGNS[kind]}
          </span>
          <code>
            {WORDS[kind] === '' ? null : <span class="pc-hidden">{WORDS[kind]}</span>}
            {text}
          </code>
        </div>
      ))}
    </div>
  );
}
