import type { TeachView } from '@/components/page/TeachOverlay';
import type { PageThing } from '@/utils/content/page-thing';
import { elementAt, scrollAt } from '@/utils/content/teach/element-at';
import { judgePointed, type Pointed } from '@/utils/content/teach/judge-pointed';
import { pointAt } from '@/utils/content/teach/point-at';
import { listCandidates } from '@/utils/dom/locate/candidates';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { Teachable } from '@/utils/sites/teachable';

/** Lets the person show where one thing is. */
export interface TeachMode {
  start: (thing: PageThing) => void;
  /** The page has changed: the mode ends when the thing is no longer one to be shown. */
  refresh: (screen: Screen, isMissing: (thing: string) => boolean) => void;
  view: () => TeachView | null;
}

interface Session {
  thing: PageThing;
  teachable: Teachable;
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
    const pointed = element && judgePointed(screen, thing, teachable, element);
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
    const all = listCandidates(screen, teachable.field)
      .map(({ element }) => element)
      .filter((element) => isSeen(screen, element));
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

  const start = (thing: PageThing) => {
    if (!thing.teach || signal.aborted) return;
    stop();
    const controller = new AbortController();
    const stopping = AbortSignal.any([controller.signal, signal]);
    session = { thing, teachable: thing.teach, screen: readScreen(document), stop: controller };
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

  const refresh = (screen: Screen, isMissing: (thing: string) => boolean) => {
    if (!session) return;
    session.screen = screen;
    if (!isMissing(session.thing.id)) stop();
  };

  return { start, refresh, view };
}
