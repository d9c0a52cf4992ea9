import * as z from 'zod/mini';

const markSchema = z.object({ pixelCourierFrame: z.string().check(z.maxLength(60)) });

/** Marks are said a moment before they are asked for; this many ms are for a busy page. */
const PATIENCE = 300;
/** So many are kept, the latest: a page may make up as many as it likes. */
const MOST = 20;

/**
 * Says to the page on top which of its frames this document stands in. Any script may hear the mark:
 * it says where it came from, which no other document can, and nothing else.
 */
export function sayMark(mark: string): void {
  window.top?.postMessage({ pixelCourierFrame: mark }, '*');
}

/** Finds the frames that have said a mark, by what the browser tells of where it came from. */
export interface FrameMarks {
  /** undefined where none of this origin has, or where it is no frame directly in this page. */
  find: (mark: string, origin: string) => Promise<HTMLIFrameElement | undefined>;
}

export function watchMarks(signal: AbortSignal): FrameMarks {
  const said = new Map<string, { source: MessageEventSource | null; origin: string }>();
  const onMessage = ({ isTrusted, data, source, origin }: MessageEvent) => {
    const parsed = markSchema.safeParse(data);
    // What a script dispatches by itself may name any source.
    if (!isTrusted || !parsed.success || said.has(parsed.data.pixelCourierFrame)) return;
    said.set(parsed.data.pixelCourierFrame, { source, origin });
    for (const oldest of [...said.keys()].slice(0, -MOST)) said.delete(oldest);
  };
  if (window === window.top) window.addEventListener('message', onMessage, { signal });
  return {
    find: async (mark, origin) => {
      if (!said.has(mark)) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      const from = said.get(mark);
      said.delete(mark);
      if (!from?.source || from.origin !== origin) return undefined;
      const { source } = from;
      return Array.from(document.querySelectorAll('iframe')).find(
        ({ contentWindow }) => contentWindow === source,
      );
    },
  };
}
