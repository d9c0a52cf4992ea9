import { detectOverflow, type Middleware, type MiddlewareState } from '@floating-ui/dom';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What scroll areas and the window leave of the page around the anchor, in px of the window. */
async function readClip(state: MiddlewareState, anchor: DOMRect): Promise<Box> {
  const over = await detectOverflow(state, { elementContext: 'reference' });
  return {
    left: anchor.left + over.left,
    top: anchor.top + over.top,
    right: anchor.right - over.right,
    bottom: anchor.bottom - over.bottom,
  };
}

const cut = (box: Box, clip: Box): Box => ({
  left: Math.max(box.left, clip.left),
  top: Math.max(box.top, clip.top),
  right: Math.min(box.right, clip.right),
  bottom: Math.min(box.bottom, clip.bottom),
});

/** Room for its name, to the left of it, in px. */
const LABEL = 260;

/** What became of it; read by whoever draws the button. */
export interface KeptInView {
  isHidden: boolean;
  /** Its anchor has scrolled away, and it stands at the edge of the part of the page it is for. */
  isPinned: boolean;
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Where it stands at what is left of its anchor; undefined where that is not enough. */
function placeAtAnchor(own: DOMRect, clip: Box, y: number, height: number, gap: number) {
  const seen = cut(own, clip);
  if (seen.right <= seen.left) return undefined;
  const isTall = own.height > 2 * height;
  if (isTall)
    return seen.bottom - seen.top < height + gap
      ? undefined
      : clamp(y, seen.top + gap, seen.bottom - height);
  const middle = own.top + own.height / 2;
  return middle >= clip.top && middle <= clip.bottom ? y : undefined;
}

/**
 * Keeps a button in view as long as what it is for is: at the part of a tall anchor that has not
 * scrolled away; once the anchor has gone, at the edge of the part of the page that it serves.
 * Where nothing of either is in view it is hidden.
 *
 * @param gap Room to the edge, in px.
 */
export function keepInView(anchor: Element, within: Element | null, gap: number): Middleware {
  return {
    name: 'keepInView',
    fn: async (state) => {
      const { y, rects } = state;
      const { width, height } = rects.floating;
      const own = anchor.getBoundingClientRect();
      const clip = await readClip(state, own);
      const at = placeAtAnchor(own, clip, y, height, gap);
      if (at !== undefined) return { y: at, data: { isHidden: false, isPinned: false } };
      const room = within && cut(within.getBoundingClientRect(), clip);
      const isRoom =
        room &&
        room.bottom - room.top >= height + 2 * gap &&
        room.right - room.left >= width + 2 * gap;
      if (!isRoom) return { data: { isHidden: true, isPinned: false } };
      return {
        x:
          own.right - width >= room.left + LABEL
            ? Math.min(own.right, room.right - gap) - width
            : room.right - width - gap,
        y: clamp(y, room.top + gap, room.bottom - height - gap),
        data: { isHidden: false, isPinned: true },
      };
    },
  };
}

/** What `keepInView` came to, out of the data of all middleware. */
export function readKeptInView(data: Record<string, unknown>): KeptInView {
  const kept = data['keepInView'];
  const is = (key: keyof KeptInView) =>
    typeof kept === 'object' && kept !== null && Reflect.get(kept, key) === true;
  return { isHidden: is('isHidden'), isPinned: is('isPinned') };
}
