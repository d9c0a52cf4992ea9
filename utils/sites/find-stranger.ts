import { listCandidates } from '@/utils/dom/locate/candidates';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import { fitName, type ReadName } from '@/utils/dom/locate/name-match';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import type { Teachable } from '@/utils/sites/teachable';

/** The name of the dialog that an element stands in. */
function readDialogName(element: Element): string {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around.getAttribute('role') === 'dialog') return around.getAttribute('aria-label') ?? '';
  return '';
}

/**
 * What around a place says that it is something else ("Webhook verify token" over a token),
 * as it stands there; undefined when nothing does.
 */
export function findStranger(
  screen: Screen,
  { field, stranger, others = [] }: Teachable,
  element: Element,
): string | undefined {
  const candidate = listCandidates(screen, field).find((one) => one.element === element);
  if (!candidate) return undefined;
  const { names, hints, heading } = readNamesAround(screen, field, candidate);
  const near = [...names, ...hints];
  const { foreign } = field.nameSet;
  const isForeign = ({ words }: ReadName) => words.some((word) => foreign.has(word));
  const isStrange = (text: string) => stranger?.test(text) === true;
  const isOther = (name: ReadName) => others.some(({ nameSet }) => fitName(name, nameSet) > 0);
  const named = near.find((name) => isForeign(name) || isStrange(name.normalized) || isOther(name));
  if (named) return named.text;
  if (heading && isStrange(heading.normalized)) return heading.text;
  const dialog = readDialogName(element);
  return isStrange(dialog.toLowerCase()) ? dialog : undefined;
}
