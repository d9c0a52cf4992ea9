import { Shape, type ShapeName } from './Shape';

/** Good: verified. Warn: needs attention. Bad: wrong. Plain: a state that asks for nothing. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain';

export interface StatusPillProps {
  tone: Tone;
  shape: ShapeName;
  /** The state in a word or two. */
  word: string;
  /** Without a ground of its own, for rows of a list. */
  bare?: boolean;
}

/** A state: a shape and a word, coloured, but never told by the colour alone. */
export function StatusPill({ tone, shape, word, bare = false }: StatusPillProps) {
  return (
    <span class={`pc-pill pc-tone-${tone}${bare ? '' : ' pc-pill-filled'}`}>
      <Shape name={shape} />
      <span>{word}</span>
    </span>
  );
}
