/**
 * Calls back when a person comes to something in the page: points at it, or reaches it with the
 * keyboard. What a script does, and a focus that a click gives, are none of it.
 */
export function watchPointing(onCome: (path: EventTarget[]) => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  const onPointer = (event: Event) => {
    if (event.isTrusted) onCome(event.composedPath());
  };
  const onFocus = (event: Event) => {
    const path = event.composedPath();
    const [target] = path;
    const isByKeyboard = target instanceof Element && target.matches(':focus-visible');
    if (event.isTrusted && isByKeyboard) onCome(path);
  };
  window.addEventListener('pointerover', onPointer, options);
  window.addEventListener('focusin', onFocus, options);
}
