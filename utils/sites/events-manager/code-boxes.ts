import { computeAccessibleName } from 'dom-accessibility-api';
import { readValue } from '@/utils/dom/locate/candidates';
import { fitName, readName } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import type { FoundHealth } from '@/utils/sites/site-thing';

/** What Meta's base code cannot be without (Meta, "Get started"). */
const SCRIPT = /fbevents\.js/;
const INIT = /fbq\s*\(\s*['"]init['"]/;
/** Every language that Events Manager speaks calls a pixel by this word. */
const PIXEL = /p[ií]xel|piksel|ピクセル/i;
/** ... and what it is given as by this one. */
const CODE = /c[oó]d[ei]|kod|コード/i;

/** The code as it is written: a box that is no field shows its lines one under another. */
export function readCode(box: Element): string {
  const isField = box.matches('pre, code, textarea, input');
  return !isField && box instanceof HTMLElement ? box.innerText : readValue(box);
}

const isWhole = (box: Element) => {
  const text = readCode(box);
  return SCRIPT.test(text) && INIT.test(text);
};

function listCopyButtons(screen: Screen): Element[] {
  return screen.buttons.filter(
    (button) =>
      fitName(readName(computeAccessibleName(button)), FIELDS.copyCode.nameSet) >= 0.95 &&
      isSeen(screen, button),
  );
}

/** The smallest element around a button that copies that shows all of a base code. */
function findAround(button: Element): Element | undefined {
  let around = button.parentElement;
  while (around && !isWhole(around)) {
    if (around.matches('[role=dialog], body')) return undefined;
    around = around.parentElement;
  }
  for (let inner: Element | undefined = around ?? undefined; inner;) {
    const smaller: Element | undefined = Array.from(inner.children).find(isWhole);
    if (!smaller) return inner;
    inner = smaller;
  }
  return undefined;
}

/**
 * Where a pixel's code is shown: by the elements that show code, or else, less surely, by what
 * stands around the button that copies it.
 */
export function findCodeBoxes(screen: Screen): { boxes: Element[]; health: FoundHealth } {
  const shown = Array.from(
    screen.document.querySelectorAll('pre, code, textarea, [class*=CodeMirror-code]'),
  );
  const codes = shown.filter((box) => /fbq\s*\(/.test(readValue(box)) && isSeen(screen, box));
  const known = codes.filter((box) => !codes.some((other) => other !== box && box.contains(other)));
  if (known.length > 0) return { boxes: known, health: 'ok' };
  const around = listCopyButtons(screen).flatMap((button) => findAround(button) ?? []);
  const boxes = [...new Set(around)].filter((box) => isSeen(screen, box));
  return { boxes, health: 'degraded' };
}

/** The dialog's own button under the code, to stand beside; undefined where it is unclear. */
export function findCopyButton(screen: Screen, box: Element): Element | undefined {
  const dialog = box.closest('[role=dialog]');
  const named = listCopyButtons(screen).filter(
    (button) => dialog === null || dialog.contains(button),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Whether this screen is there to copy a pixel's code from, by its button and its words. */
export function isCodeExpected(screen: Screen): boolean {
  return listCopyButtons(screen).some((button) => {
    const dialog = button.closest('[role=dialog]');
    return dialog !== null && PIXEL.test(dialog.textContent) && CODE.test(dialog.textContent);
  });
}
