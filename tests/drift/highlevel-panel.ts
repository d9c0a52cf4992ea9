import { escapeHtml, type DriftContext } from './drift-context.ts';
import { pickLabel } from './part-text.ts';

/** The panel at the side, as Naive UI, HighRise or a redesign may draw it. */
export function panelMarkup(context: DriftContext, title: string, body: string): string {
  const { random } = context;
  const text = escapeHtml(title);
  const head = random.pick([
    `<header${context.classes()}><h3>${text}</h3><button aria-label="Close"></button></header>`,
    `<div class="n-drawer-header"><div class="n-drawer-header__main">${text}</div></div>`,
    `<div${context.classes()}><span>${text}</span></div>`,
    `<div role="heading" aria-level="2">${text}</div>`,
  ]);
  const content = context.wrap(body, random.int(0, 2));
  const inside = `${head}<div${context.classes()}>${content}</div>`;
  const look = 'width:440px;margin-left:auto;background:#fff';
  return random.pick([
    `<div class="n-drawer n-drawer--right-placement" role="dialog" style="${look}">${inside}</div>`,
    `<div class="hl-drawer n-drawer-content" style="${look}"><div>${inside}</div></div>`,
    `<aside${context.classes()} style="${look}">${inside}</aside>`,
    `<section role="dialog"${context.classes()} style="${look}">${inside}</section>`,
    `<form${context.classes()} style="${look}">${inside}</form>`,
  ]);
}

/** The workflow beside the panel: steps with the names of actions, one of them often ours. */
export function canvasMarkup(context: DriftContext): string {
  const { random, wording } = context;
  const ours = pickLabel(context, {
    widget: 'text',
    wording: 'conversionsApi',
    truth: 'highlevel.conversionsApi',
    content: 'none',
    isFilled: false,
  });
  const names = random.shuffle([ours, wording.headings['webhook'] ?? '', 'Wait 2 days', 'SMS']);
  const steps = names.map((name) => `<div class="vue-flow__node"><b>${escapeHtml(name)}</b></div>`);
  return `<div class="vue-flow">${steps.join('')}</div>`;
}
