import { controlMarkup, pickForm } from './control-markup.ts';
import type { DriftContext } from './drift-context.ts';
import { labelMarkup, pickLabelStyle } from './label-markup.ts';
import { makeValue } from './part-text.ts';
import type { Row } from './row-markup.ts';
import { isTicked } from './screen-model.ts';

/** Rows of the same kind without any element around each: names and controls are all siblings. */
export function flatMarkup(context: DriftContext, rows: readonly Row[]): string {
  const { random } = context;
  const tag = random.pick(['div', 'p', 'span', 'label']);
  const style = pickLabelStyle(context);
  const isGrid = random.chance(0.3);
  const parts = rows.map((row) => {
    const control = controlMarkup(context, row.part, pickForm(context, row.part), {
      attributes: '',
      placeholder: null,
      locked: row.locked,
      value: makeValue(context, row.part.content),
    });
    const name = `<${tag}${context.classes()}>${labelMarkup(context, row.label, style)}</${tag}>`;
    const isAfter = isTicked(row.part);
    if (isGrid) return isAfter ? control + name : name + control;
    const inline = tag === 'span' || tag === 'label';
    return isAfter ? `${control}${name}${inline ? '<br>' : ''}` : `${name}${control}<br>`;
  });
  const [first, second] = rows[0] && isTicked(rows[0].part) ? ['auto', '1fr'] : ['1fr', '2fr'];
  const layout = isGrid ? ` style="display:grid;grid-template-columns:${first} ${second}"` : '';
  return `<div${context.classes()}${layout}>${parts.join('')}</div>`;
}
