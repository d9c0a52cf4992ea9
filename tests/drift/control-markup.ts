import { escapeHtml, type DriftContext } from './drift-context.ts';
import { isTicked, type Part } from './screen-model.ts';

/** What one control on the screen is told beside its kind. */
export interface ControlState {
  /** More attributes, each with a space before it. */
  attributes: string;
  placeholder: string | null;
  locked: 'no' | 'disabled' | 'read-only';
  value: string;
}

const EXAMPLES = ['https://www.example.com', 'Northwind', '…', '0/50'];

/** Only these take a `<label>` by the page's own word. */
export type Form = 'native' | 'editable' | 'role';

/** Which element the control is made of. */
export function pickForm({ random }: DriftContext, part: Part): Form {
  if (part.widget === 'text') return part.isFilled && random.chance(0.2) ? 'editable' : 'native';
  if (isTicked(part) || part.widget === 'choice' || part.widget === 'entry')
    return random.chance(0.35) ? 'role' : 'native';
  return 'native';
}

/** The markup of a control. */
export function controlMarkup(
  context: DriftContext,
  part: Part,
  form: Form,
  state: ControlState,
): string {
  const truth = part.truth === null ? '' : ` data-truth="${part.truth}"`;
  const attributes = `${context.classes()}${truth}${state.attributes}`;
  if (part.widget === 'text') return textMarkup(context, form, state, attributes);
  if (isTicked(part)) return tickMarkup(context, part, form, state, attributes);
  if (part.widget === 'choice') return choiceMarkup(context, form, state, attributes);
  if (part.widget === 'code') return codeMarkup(state, attributes);
  if (part.widget === 'entry')
    return form === 'role' && context.random.chance(0.7)
      ? naiveMarkup(context, state, attributes)
      : choiceMarkup(context, form, state, attributes);
  if (part.content === 'dataset' && context.random.chance(0.15))
    return `<input readonly value="${state.value}"${attributes}>`;
  const tag = context.random.pick(['span', 'div', 'code', 'b']);
  return `<${tag}${attributes}>${state.value}</${tag}>`;
}

function locks(form: Form, { locked }: ControlState): string {
  if (locked === 'no') return '';
  if (form === 'native') return locked === 'disabled' ? ' disabled' : ' readonly';
  return locked === 'disabled' ? ' aria-disabled="true"' : ' aria-readonly="true"';
}

function textMarkup(
  { random }: DriftContext,
  form: Form,
  state: ControlState,
  attributes: string,
): string {
  const hint = state.placeholder ?? (random.chance(0.3) ? random.pick(EXAMPLES) : null);
  const lock = locks(form, state);
  if (form === 'editable') {
    const role = random.chance(0.6) ? ' role="textbox"' : '';
    const attribute = random.pick(['aria-placeholder', 'data-placeholder']);
    const text = hint === null ? '' : ` ${attribute}="${escapeHtml(hint)}"`;
    const box = 'min-height:20px;min-width:120px;border:1px solid';
    return `<div contenteditable="true"${role}${attributes}${text}${lock} style="${box}"></div>`;
  }
  const text = hint === null ? '' : ` placeholder="${escapeHtml(hint)}"`;
  if (random.chance(0.25)) return `<textarea${attributes}${text}${lock}>${state.value}</textarea>`;
  const type = random.pick(['', ' type="text"', ' type="text"', ' type="url"']);
  return `<input${type}${attributes}${text}${lock} value="${state.value}">`;
}

/** A checkbox or a radio button. */
function tickMarkup(
  { random }: DriftContext,
  { widget }: Part,
  form: Form,
  state: ControlState,
  attributes: string,
): string {
  const lock = state.locked === 'no' ? '' : locks(form, { ...state, locked: 'disabled' });
  if (form === 'role') {
    const role = widget === 'radio' ? 'radio' : random.pick(['checkbox', 'checkbox', 'switch']);
    const box = 'display:inline-block;width:16px;height:16px;border:1px solid';
    return `<div role="${role}" tabindex="0" aria-checked="false"${attributes}${lock} style="${box}"></div>`;
  }
  if (random.chance(0.25))
    return `<span style="position:relative;display:inline-block;width:16px;height:16px;border:1px solid"><input type="${widget}" style="opacity:0;position:absolute;inset:0"${attributes}${lock}></span>`;
  return `<input type="${widget}"${attributes}${lock}>`;
}

function codeMarkup(state: ControlState, attributes: string): string {
  const lock = locks('native', state);
  return `<div class="n-input n-input--textarea"><textarea class="n-input__textarea-el" rows="4"${attributes}${lock}>${escapeHtml(state.value)}</textarea></div>`;
}

/** A select of Naive UI: a box, with a field inside where it can be filtered. */
function naiveMarkup({ random }: DriftContext, state: ControlState, attributes: string): string {
  const off = state.locked === 'no' ? '' : ' aria-disabled="true"';
  const shown = random.pick(['Lead', 'USD', '']);
  const inside = random.chance(0.5)
    ? `<input class="n-base-selection-input" autocomplete="off" value="">`
    : `<div class="n-base-selection-input"><div class="n-base-selection-input__content">${shown}</div></div>`;
  // Naive UI's style sheet gives an empty one its height, too.
  const box = 'min-height:34px;min-width:120px';
  return `<div class="n-select"><div class="n-base-selection"${attributes}${off} style="${box}"><div class="n-base-selection-label" tabindex="0">${inside}</div></div></div>`;
}

function choiceMarkup(
  { random }: DriftContext,
  form: Form,
  state: ControlState,
  attributes: string,
): string {
  const lock = state.locked === 'no' ? '' : locks(form, { ...state, locked: 'disabled' });
  const shown = escapeHtml(state.placeholder ?? random.pick(['Retail', '—', 'Travel']));
  if (form === 'native')
    return `<select${attributes}${lock}><option>${shown}</option><option>Retail</option><option>Travel</option></select>`;
  const [tag, role] = random.pick([
    ['div', ' role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"'],
    ['button', ' type="button" aria-haspopup="listbox"'],
  ] as const);
  return `<${tag}${role}${attributes}${lock}><span>${shown}</span></${tag}>`;
}
