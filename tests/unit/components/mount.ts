import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** A rendered component, asked as a person with a screen reader would: by role and name. */
export interface Mounted {
  root: HTMLElement;
  rerender: (node: ComponentChild) => void;
  /** All elements of that role and, where given, exactly that accessible name. */
  all: (role: string, name?: string) => HTMLElement[];
  /** The only one; throws when there is none or more than one. */
  one: (role: string, name?: string) => HTMLElement;
  press: (role: string, name: string) => void;
  type: (role: string, name: string, value: string) => void;
  key: (on: Element, key: string) => KeyboardEvent;
  submit: (form: Element | null) => void;
}

/** Renders into the test's document, in place of what an earlier test left there. */
export function mount(node: ComponentChild): Mounted {
  // What listens to the document must not go on listening.
  for (const before of document.body.children) render(null, before);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const draw = (next: ComponentChild) => void act(() => render(next, root));
  draw(node);

  const all = (role: string, name?: string) =>
    [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        getRole(element) === role &&
        (name === undefined || computeAccessibleName(element) === name),
    );
  const one = (role: string, name?: string) => {
    const found = all(role, name);
    const [first] = found;
    if (first === undefined || found.length > 1)
      throw new Error(`${found.length} elements are a ${role} named ${name ?? 'anything'}.`);
    return first;
  };
  const send = (on: Element, event: Event) => void act(() => void on.dispatchEvent(event));
  return {
    root,
    rerender: draw,
    all,
    one,
    press: (role, name) => {
      send(one(role, name), new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    type: (role, name, value) => {
      const field = one(role, name) as HTMLInputElement | HTMLSelectElement;
      field.value = value;
      const kind = field instanceof HTMLSelectElement ? 'change' : 'input';
      send(field, new Event(kind, { bubbles: true }));
    },
    key: (on, key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      send(on, event);
      return event;
    },
    submit: (form) => {
      if (form === null) throw new Error('There is no form.');
      send(form, new Event('submit', { bubbles: true, cancelable: true }));
    },
  };
}
