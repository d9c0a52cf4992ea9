import type { ComponentChildren } from 'preact';
import { Shape } from './Shape';
import type { Tone } from './StatusPill';

export interface NoticeProps {
  tone: Tone;
  /** What happened, then what to do. */
  text: string;
  /** `alert` interrupts a screen reader: for what went wrong just now. */
  urgent?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}

const SHAPES = { good: 'tick', warn: 'triangle', bad: 'cross', plain: 'info' } as const;

/** A sentence that has to be read, with what can be done about it. */
export function Notice({ tone, text, urgent = false, children }: NoticeProps) {
  return (
    <div class={`pc-notice pc-tone-${tone}`} role={urgent ? 'alert' : 'note'}>
      <Shape name={SHAPES[tone]} />
      <div class="pc-notice-body">
        <p>{text}</p>
        {children === undefined ? null : <div class="pc-notice-actions">{children}</div>}
      </div>
    </div>
  );
}
