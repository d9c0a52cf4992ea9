import { escapeHtml, type DriftContext } from './drift-context.ts';
import type { Row } from './row-markup.ts';

const ICON = '<svg width="12" height="12" viewBox="0 0 12 12"><path d="M1 1h10v10z"/></svg>';

/** A button: native, by role or as a link, named by its text or by an attribute. */
export function buttonMarkup(context: DriftContext, { part, label, locked }: Row): string {
  const { random } = context;
  const truth = part.truth === null ? '' : ` data-truth="${part.truth}"`;
  const lock = locked === 'no' ? '' : ' aria-disabled="true"';
  const open = random.pick([
    'button type="button"',
    'div role="button" tabindex="0"',
    'a href="#"',
  ]);
  const tag = open.split(' ')[0] ?? 'button';
  const attributes = `${context.classes()}${truth}${lock}`;
  const text = escapeHtml(label);
  const nested = context
    .wrap(text, random.int(0, 3))
    .replaceAll(/(<\/?)(section|article|div)/g, '$1span');
  switch (random.int(1, 6)) {
    case 1:
      return `<${open}${attributes} aria-label="${text}">${ICON}</${tag}>`;
    case 2: {
      const id = context.id();
      return `<${open}${attributes} aria-labelledby="${id}"><span id="${id}">${text}</span></${tag}>`;
    }
    case 3:
      return `<${open}${attributes}>${ICON}${nested}</${tag}>`;
    default:
      return `<${open}${attributes}>${nested}</${tag}>`;
  }
}
