import { buttonMarkup } from './button-markup.ts';
import { controlMarkup, pickForm } from './control-markup.ts';
import { escapeHtml, type DriftContext } from './drift-context.ts';
import { hideMarkup } from './hide-markup.ts';
import { makeValue, pickLabel } from './part-text.ts';
import { rowMarkup, type Row } from './row-markup.ts';
import type { Part } from './screen-model.ts';

const HELPER = 0.15;
const NAIVE = 0.5;
const HIDDEN_TWIN = 0.08;

/** Ids that are known of live screens. They stay in some redesigns, and go in others. */
const IDS: Record<string, string> = {
  headCode: 'head-tracking-code',
  bodyCode: 'body-tracking-code',
};

/** A row as Naive UI draws it: the label stands before its field, and is not tied to it. */
function formItem(context: DriftContext, { part, label, locked, helper }: Row): string {
  const { random } = context;
  const control = controlMarkup(context, part, pickForm(context, part), {
    attributes: '',
    placeholder: null,
    locked,
    value: makeValue(context, part.content),
  });
  const mark = random.chance(0.3) ? '<span class="n-form-item-label__asterisk">&nbsp;*</span>' : '';
  const text = `<span class="n-form-item-label__text">${escapeHtml(label)}</span>${mark}`;
  const feedback = helper === null ? '' : escapeHtml(helper);
  const item = `<div class="n-form-item"><label class="n-form-item-label">${text}</label><div class="n-form-item-blank">${control}</div><div class="n-form-item-feedback-wrapper">${feedback}</div></div>`;
  const id = part.truth === null ? undefined : IDS[part.wording];
  return id !== undefined && random.chance(0.6) ? `<div id="c-${id}">${item}</div>` : item;
}

/** Parts as rows, each in one of the ways in which pages do it; some with a twin nobody sees. */
export function partsMarkup(context: DriftContext, parts: readonly Part[]): string[] {
  const { random, wording } = context;
  return parts.flatMap((part) => {
    const helper = random.chance(HELPER) ? random.pick(wording.sentences) : null;
    const row: Row = { part, label: pickLabel(context, part), locked: 'no', helper };
    const draw = (one: Row) => {
      if (part.widget === 'button') return buttonMarkup(context, one);
      return random.chance(NAIVE) ? formItem(context, one) : rowMarkup(context, one);
    };
    const wrap = (html: string) => `<div${context.classes()}>${html}</div>`;
    const own = wrap(context.wrap(draw(row), random.int(0, 2)));
    if (!random.chance(HIDDEN_TWIN)) return [own];
    const twin = draw({ ...row, part: { ...part, truth: null }, helper: null });
    return [own, hideMarkup(context, wrap(twin))];
  });
}
