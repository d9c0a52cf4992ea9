import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import type { IconNode } from 'lucide';
import { Icon } from './Icon';

export interface ButtonProps {
  /** `primary` is the one thing to do now: at most one on a surface. */
  kind?: 'primary' | 'secondary' | 'quiet';
  danger?: boolean;
  icon?: IconNode;
  /** Accessible name where the content does not say enough; needed when there is only an icon. */
  label?: string;
  disabled?: boolean;
  pressed?: boolean;
  /** What it opens, and whether that is open now. */
  popup?: 'menu' | 'dialog';
  expanded?: boolean;
  submit?: boolean;
  title?: string;
  children?: ComponentChildren;
  onPress?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/** The button of every surface. `onPress` hands on the event, so that its `isTrusted` can be judged. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', icon, children } = props;
  const classes = ['pc-button', `pc-button-${kind}`];
  if (props.danger === true) classes.push('pc-button-danger');
  if (children === undefined) classes.push('pc-button-icon');
  return (
    <button
      type={props.submit === true ? 'submit' : 'button'}
      class={classes.join(' ')}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-haspopup={props.popup}
      aria-expanded={props.expanded}
      title={props.title ?? (children === undefined ? props.label : undefined)}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      {icon === undefined ? null : <Icon node={icon} size={14} />}
      {children}
    </button>
  );
}
