/** What the person does while pointing. Coordinates are those of the window, in px. */
export interface Pointing {
  onMove: (x: number, y: number) => void;
  onTake: () => void;
  onCancel: () => void;
  /** An arrow key: to the next place that comes into question, or to the one before. */
  onStep: (by: 1 | -1) => void;
  /** What is shown has moved: the page scrolled or its window changed. */
  onShift: () => void;
  /** Whether our own Cancel button is at a point. */
  isCancelAt: (x: number, y: number) => boolean;
}

const POINTER = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'],
  ...['contextmenu', 'mouseover', 'pointerover', 'mousemove'],
];
const KEYS = ['keydown', 'keyup', 'keypress'];
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keeps the release of the key that ended it from the page. */
function swallowRelease(key: string): void {
  const options = { capture: true, once: true };
  window.addEventListener('keyup', (event) => event.key === key && swallow(event), options);
}

/**
 * Lets the person point at something: the page gets none of it, neither moves nor clicks nor the
 * keys that take, step and cancel. Only what a person does counts. Ends with the signal.
 */
export function pointAt(on: Pointing, signal: AbortSignal): void {
  const options = { capture: true, passive: false, signal };
  const onPointer = (event: Event) => {
    if (!event.isTrusted) return;
    swallow(event);
    if (event.type !== 'click' || !(event instanceof MouseEvent)) return;
    if (on.isCancelAt(event.clientX, event.clientY)) on.onCancel();
    else {
      on.onMove(event.clientX, event.clientY);
      on.onTake();
    }
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
    const step = STEPS[event.key];
    const isOurs = event.key === 'Enter' || event.key === 'Escape' || step !== undefined;
    if (!isOurs) return;
    swallow(event);
    if (event.type !== 'keydown') return;
    if (step !== undefined) on.onStep(step);
    else {
      swallowRelease(event.key);
      if (event.key === 'Enter') on.onTake();
      else on.onCancel();
    }
  };
  for (const type of POINTER) window.addEventListener(type, onPointer, options);
  for (const type of KEYS) window.addEventListener(type, onKey, options);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      on.onMove(event.clientX, event.clientY);
    },
    options,
  );
  window.addEventListener('scroll', on.onShift, { capture: true, passive: true, signal });
  window.addEventListener('resize', on.onShift, { signal });
}
