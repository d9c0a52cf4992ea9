import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { FIELDS } from '@/utils/sites/highlevel/fields';

/** Whether "Optimize JavaScript" is on in a funnel's Settings; null where it is not shown. */
export function readOptimizeJavaScript(screen: Screen): boolean | null {
  const located = locate(screen, FIELDS.optimizeJavaScript);
  if (located.state !== 'found') return null;
  const { element } = located;
  if (element instanceof HTMLInputElement) return element.checked;
  return element.getAttribute('aria-checked') === 'true';
}
