import type { TeachView } from '@/components/page/TeachOverlay';
import type { PageThing } from '@/utils/content/page-thing';
import { elementAt, scrollAt } from '@/utils/content/teach/element-at';
import { judgePointed, type Pointed } from '@/utils/content/teach/judge-pointed';
import { pointAt } from '@/utils/content/teach/point-at';
import { isEligible, listCandidates } from '@/utils/dom/locate/candidates';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { Teachable } from '@/utils/sites/teachable';

/** Lets the person show where one thing is. */
export interface TeachMode {
  start: (thing: PageThing, teachable: Teachable) => void;
  /** The page has changed: the mode ends when the thing does not stand as it did when it began. */
  refresh: (screen: Screen, stateOf: (thing: string) => string | undefined) => void;
  view: () => TeachView | null;
}

interface Session {
  thing: PageThing;
  teachable: Teachable;
  /** State of the thing when it began; undefined until the page was looked at again. */
  state?: string | undefined;
  screen: Screen;
  pointed?: Pointed;
  stop: AbortController;
}

/**
 * Makes the mode; `draw` is called when its view has changed, `onTaught` with what was shown and
 * is right: then the mode is over. What is not right is not taken, and says why.
 */
export function createTeachMode(
  layer: { host: Element; isAt: (selector: string, x: number, y: number) => boolean },
  draw: () => void,
  onTaught: (thing: PageThing, place: TaughtPlace) => void,
  signal: AbortSignal,
): TeachMode {
  let session: Session | undefined;

  const stop = () => {
    session?.stop.abort();
    session = undefined;
    draw();
  };

  const judge = (element: Element | undefined): Pointed | undefined => {
    if (!session) return undefined;
    const { thing, teachable, screen } = session;
    const pointed = element && judgePointed(screen, thing.id, teachable, element);
    if (pointed) session.pointed = pointed;
    else delete session.pointed;
    draw();
    return pointed;
  };

  const move = (x: number, y: number) => {
    if (!session) return;
    const isOurs = layer.isAt('.pc-teach-bar', x, y);
    judge(isOurs ? undefined : elementAt(document, layer.host, x, y));
  };

  const step = (by: 1 | -1) => {
    if (!session) return;
    const { screen, teachable, pointed } = session;
    const any = { ...teachable.field, purpose: 'capture' as const };
    const all = listCandidates(screen, any)
      .map(({ element }) => element)
      .filter((element) => isEligible(screen, element, any));
    const at = all.findIndex((element) => element === pointed?.element);
    const next = all.at(at === -1 ? (by > 0 ? 0 : -1) : (at + by) % all.length);
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    judge(next);
  };

  const take = () => {
    if (!session?.pointed) return;
    // The page may have changed since it was read: what counts is what stands there now.
    session.screen = readScreen(document);
    const { thing, pointed } = session;
    const place = judge(pointed.element.isConnected ? pointed.element : undefined)?.place;
    if (!place) return;
    stop();
    onTaught(thing, place);
  };

  const start = (thing: PageThing, teachable: Teachable) => {
    if (signal.aborted) return;
    stop();
    const controller = new AbortController();
    const stopping = AbortSignal.any([controller.signal, signal]);
    session = { thing, teachable, screen: readScreen(document), stop: controller };
    pointAt(
      {
        onMove: move,
        onTake: take,
        onCancel: stop,
        onStep: step,
        onShift: draw,
        isCancelAt: (x, y) => layer.isAt('.pc-teach-cancel', x, y),
      },
      stopping,
    );
    window.addEventListener(
      'wheel',
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const { clientX: x, clientY: y, deltaX, deltaY } = event;
        scrollAt(elementAt(document, layer.host, x, y), deltaX, deltaY);
        move(x, y);
      },
      { capture: true, passive: false, signal: stopping },
    );
    draw();
  };

  const view = (): TeachView | null => {
    if (!session) return null;
    const { teachable, pointed } = session;
    const box = pointed?.element.isConnected ? pointed.element.getBoundingClientRect() : undefined;
    return {
      what: teachable.what,
      pointed: pointed && box ? { box, isRight: pointed.isRight, text: pointed.text } : null,
      window: { width: window.innerWidth, height: window.innerHeight },
    };
  };

  const refresh = (screen: Screen, stateOf: (thing: string) => string | undefined) => {
    if (!session) return;
    session.screen = screen;
    const state = stateOf(session.thing.id);
    session.state ??= state;
    if (state !== session.state || state === 'absent') stop();
    // What is pointed at may be called something else by now.
    else if (session.pointed?.element.isConnected) judge(session.pointed.element);
  };

  return { start, refresh, view };
}
