import { escapeHtml, type DriftContext } from './drift-context.ts';

/** How a label is decorated on this screen. */
export interface LabelStyle {
  hasColon: boolean;
  required: 'none' | 'star' | 'styled star' | 'optional';
  hasHelp: boolean;
  isNested: boolean;
}

/** A way to decorate a label. */
export function pickLabelStyle({ random }: DriftContext): LabelStyle {
  return {
    hasColon: random.chance(0.15),
    required: random.chance(0.3) ? random.pick(['star', 'styled star', 'optional']) : 'none',
    hasHelp: random.chance(0.15),
    isNested: random.chance(0.3),
  };
}

/** The label as it stands in an attribute. */
export function plainLabel(label: string, { hasColon, required }: LabelStyle): string {
  return `${label}${required === 'star' ? ' *' : ''}${hasColon ? ':' : ''}`;
}

/** The label as markup: nested spans, a colon, a required mark, a help icon. */
export function labelMarkup(context: DriftContext, label: string, style: LabelStyle): string {
  const { random, wording } = context;
  const text = `${escapeHtml(label)}${style.hasColon ? ':' : ''}`;
  const nested = style.isNested
    ? `<span${context.classes()}><span${context.classes()}>${text}</span></span>`
    : text;
  const mark = {
    none: '',
    star: ' *',
    'styled star': `<span${context.classes()} aria-hidden="true">*</span>`,
    optional: ` <span${context.classes()}>${escapeHtml(wording.optional)}</span>`,
  }[style.required];
  const help = random.pick([
    '<svg width="12" height="12" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5"/></svg>',
    '<i aria-hidden="true">i</i>',
    `<span role="img" aria-label="?"></span>`,
  ]);
  return `${nested}${mark}${style.hasHelp ? help : ''}`;
}
