import { useSyncExternalStore } from 'react';
import { keepChoice } from '../page-choice.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to another address of the app without a load; language and generation go along. */
export function navigate(href: string): void {
  history.pushState(null, '', keepChoice(href, location.search));
  for (const listener of listeners) listener();
}

/** Writes a fuller form of the present address, without a step in the history. */
export function amendAddress(href: string): void {
  history.replaceState(null, '', keepChoice(href, location.search));
}

/** The path that the app shows; the component is drawn again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}
