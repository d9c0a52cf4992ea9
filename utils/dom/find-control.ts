import { CONTROLS, labelsOf } from '@/utils/dom/label-text';
import { isVisible } from '@/utils/dom/visible';

/**
 * The visible fields in a scope that go by one of these names (normalised; see label-text.ts).
 * A wrapper that stands for a field is given only when the field inside it is not.
 */
export function findControls(scope: ParentNode, names: readonly string[]): Element[] {
  const found = Array.from(scope.querySelectorAll(CONTROLS)).filter(
    (control) => isVisible(control) && labelsOf(control).some((label) => names.includes(label)),
  );
  return found.filter(
    (control) => !found.some((other) => other !== control && other.contains(control)),
  );
}
