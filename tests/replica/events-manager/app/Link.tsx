/** @jsxImportSource react */
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { keepChoice } from '../page-choice.ts';
import { navigate } from './navigation.ts';

/** A link inside the app: followed without a load, unless a new tab is asked for. */
export function Link(props: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(props.href);
  };
  return <a {...props} href={keepChoice(props.href, location.search)} onClick={onClick} />;
}
