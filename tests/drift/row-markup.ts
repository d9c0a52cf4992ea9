import { controlMarkup, pickForm, type ControlState, type Form } from './control-markup.ts';
import { escapeHtml, type DriftContext } from './drift-context.ts';
import { labelMarkup, pickLabelStyle, plainLabel } from './label-markup.ts';
import { makeValue } from './part-text.ts';
import { isTicked, type Part } from './screen-model.ts';

/** One labelled control that is to be made into markup. */
export interface Row {
  part: Part;
  label: string;
  locked: ControlState['locked'];
  /** Text under the control. */
  helper: string | null;
}

type Naming = 'for' | 'around' | 'aria-label' | 'aria-labelledby' | 'placeholder' | 'beside';

function pickNaming({ random }: DriftContext, { part }: Row, form: Form): Naming {
  if (part.widget === 'value')
    return random.pick(['beside', 'beside', 'beside', 'aria-label', 'aria-labelledby']);
  const namings: Naming[] = ['aria-label', 'aria-labelledby', 'beside', 'beside'];
  if (form === 'native') namings.push('for', 'for', 'around', 'around');
  if (part.widget === 'text') namings.push('placeholder');
  return random.pick(namings);
}

/** Label and control as one row, in one of the ways in which pages do it. */
export function rowMarkup(context: DriftContext, row: Row): string {
  const { random } = context;
  const { part, label } = row;
  const form = pickForm(context, part);
  const naming = pickNaming(context, row, form);
  const style = pickLabelStyle(context);
  const labelId = context.id();
  const controlId = context.id();
  const text = labelMarkup(context, label, style);
  const named = escapeHtml(plainLabel(label, style));
  const attributes = {
    for: ` id="${controlId}"`,
    around: '',
    'aria-label': ` aria-label="${named}"`,
    'aria-labelledby': ` aria-labelledby="${labelId}"`,
    placeholder: '',
    beside: random.chance(0.3) ? ` id="${controlId}"` : '',
  }[naming];
  const control = controlMarkup(context, part, form, {
    attributes,
    placeholder: naming === 'placeholder' ? plainLabel(label, style) : null,
    locked: row.locked,
    value: makeValue(context, part.content),
  });
  const helper =
    row.helper === null ? '' : `<div${context.classes()}>${escapeHtml(row.helper)}</div>`;
  const body = { context, row, text, control, helper };
  switch (naming) {
    case 'for':
      return order(body, `<label for="${controlId}"${context.classes()}>${text}</label>`);
    case 'around':
      return around(body);
    case 'aria-labelledby':
      return order(body, `<span id="${labelId}"${context.classes()}>${text}</span>`);
    case 'aria-label':
      return random.chance(0.4) ? order(body, `<span>${text}</span>`) : `${control}${helper}`;
    case 'placeholder':
      return `${control}${helper}`;
    case 'beside':
      return beside(body);
  }
}

interface Body {
  context: DriftContext;
  row: Row;
  text: string;
  control: string;
  helper: string;
}

const isAfter = ({ part }: Row) => isTicked(part);

function order({ context, row, control, helper }: Body, label: string): string {
  const { random } = context;
  const placed = context.wrap(control, random.int(0, 2));
  const isSwapped = random.chance(row.part.widget === 'value' ? 0 : 0.1);
  const [first, second] = isAfter(row) === isSwapped ? [label, placed] : [placed, label];
  // Nobody puts the name of a text field under it.
  const direction = isSwapped && !isAfter(row) ? 'row' : random.pick(['row', 'column']);
  return `<div${context.classes()} style="display:flex;flex-direction:${direction}">${first}${second}${helper}</div>`;
}

function around({ context, row, text, control, helper }: Body): string {
  const label = context.random.chance(0.5) ? text : `<span${context.classes()}>${text}</span>`;
  const [first, second] = isAfter(row) ? [control, label] : [label, control];
  const isInside = context.random.chance(0.4);
  const inside = `${first}${second}${isInside ? helper : ''}`;
  return `<label${context.classes()}>${inside}</label>${isInside ? '' : helper}`;
}

function beside(body: Body): string {
  const { context, row, text, control, helper } = body;
  const { random } = context;
  const button = random.chance(0.3) ? '<button type="button"><svg></svg></button>' : '';
  const isValue = row.part.widget === 'value';
  const tag = random.pick(['span', 'div', 'b', 'p', ...(isValue ? [] : ['label'])]);
  const name = `<${tag}${context.classes()}>${text}</${tag}>`;
  switch (
    random.pick(['order', 'order', 'table', 'list', 'shadow', isValue ? 'one text' : 'order'])
  ) {
    case 'table':
      return `<table><tbody><tr><td>${name}</td><td>${context.wrap(control, random.int(0, 1))}</td></tr></tbody></table>${helper}`;
    case 'list':
      return `<dl><dt>${name}</dt><dd>${control}${isValue ? button : ''}${helper}</dd></dl>`;
    case 'shadow':
      return order({ ...body, control: context.shadow(control) }, name);
    case 'one text':
      return /<(?:input|textarea)/.test(control)
        ? order(body, name)
        : `<div${context.classes()}>${name} ${control}</div>${helper}`;
    default:
      return order(
        { ...body, control: `${control}${isValue ? button : ''}` },
        context.wrap(name, random.int(0, 2)),
      );
  }
}
