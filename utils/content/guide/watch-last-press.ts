/** Remembers what a person pressed last in the page, and leaves it all to the page. */
export function watchLastPress(signal: AbortSignal): { isOn: (element: Element) => boolean } {
  let path: EventTarget[] = [];
  const note = (event: Event) => {
    if (event.isTrusted) path = event.composedPath();
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('click', note, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') note(event);
    },
    options,
  );
  return { isOn: (element) => path.includes(element) };
}
