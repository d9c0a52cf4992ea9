import { DriftContext, escapeHtml } from './drift-context.ts';
import type { DriftedScreen } from './drift-screen.ts';
import { actionMarkup, actionPart } from './highlevel-action.ts';
import { decoyScreen, pickDecoys } from './highlevel-decoys.ts';
import { partsMarkup } from './highlevel-parts.ts';
import { noiseBlocks } from './noise-markup.ts';
import { pickLabel } from './part-text.ts';
import { LANGUAGES } from './wording.ts';

interface Made {
  blocks: string[];
  truths: string[];
}

/** Settings of a funnel: in one list as of old, or in sections. */
function settings(context: DriftContext): Made {
  const { random, wording } = context;
  const code = ['headCode', 'bodyCode'].map((key) => actionPart('code', key));
  const others = [
    actionPart('text', 'funnelName', null),
    actionPart('text', 'faviconUrl', null),
    actionPart('code', 'chatCode', null),
    actionPart('code', 'customCss', null),
  ];
  const truths = code.flatMap(({ truth }) => truth ?? []);
  const form = (html: string) => `<form id="funnel-settings">${html}</form>`;
  if (random.chance(0.4)) {
    const rows = partsMarkup(context, random.shuffle([...others, ...code]));
    return { blocks: [form(rows.join(''))], truths };
  }
  const heading = (key: string) => `<h2>${escapeHtml(wording.headings[key] ?? '')}</h2>`;
  const section = (key: string, rows: string[]) =>
    `<section${context.classes()}>${heading(key)}${context.wrap(rows.join(''), random.int(0, 1))}</section>`;
  const own = section('trackingAndScripts', partsMarkup(context, random.shuffle(code)));
  const rivals = code.map((part) => ({ ...part, truth: null }));
  const blocks = [
    own,
    section('general', partsMarkup(context, others)),
    // The same fields once more, for something else.
    ...(random.chance(0.2) ? [section('blog', partsMarkup(context, rivals))] : []),
  ];
  return { blocks: [form(random.shuffle(blocks).join(''))], truths };
}

/** The page builder's panel of tracking code: two tabs, two editors, of which one is seen. */
function pageBuilder(context: DriftContext): Made {
  const { random, wording } = context;
  const isHeader = random.chance(0.7);
  const tabs = ['headerTracking', 'footerTracking'].map((key) => {
    const isOpen = (key === 'headerTracking') === isHeader;
    const name = escapeHtml(pickLabel(context, actionPart('text', key)));
    return random.pick([
      `<div class="n-tabs-tab${isOpen ? ' n-tabs-tab--active' : ''}"><span class="n-tabs-tab__label">${name}</span></div>`,
      `<button role="tab" aria-selected="${String(isOpen)}"${context.classes()}>${name}</button>`,
      `<div role="tab" aria-selected="${String(isOpen)}"><span>${name}</span></div>`,
    ]);
  });
  const editor = (truth: string, isSeen: boolean) => {
    const code = '<div class="CodeMirror-code"><pre>&lt;script&gt;</pre></div>';
    const field = random.pick([
      `<div class="CodeMirror"${truth}><textarea style="width:1px;height:1px"></textarea>${code}</div>`,
      `<div class="cm-editor"${truth}><div class="cm-content" contenteditable="true">//</div></div>`,
      `<textarea${truth}></textarea>`,
    ]);
    return `<div style="min-height:40px${isSeen ? '' : ';display:none'}">${field}</div>`;
  };
  const panes =
    editor(isHeader ? ' data-truth="highlevel.headerTracking"' : '', isHeader) +
    editor('', !isHeader);
  const title = `<div>${escapeHtml(wording.headings['trackingCode'] ?? '')}</div>`;
  const body = `<div>${tabs.join('')}</div>${context.wrap(panes, random.int(0, 2))}`;
  const panel = `<div class="n-drawer" role="dialog">${title}${context.wrap(body, random.int(0, 2))}</div>`;
  // Another panel of the builder has an editor, too.
  const css = `<aside><b>${escapeHtml(pickLabel(context, actionPart('code', 'customCss', null)))}</b><div class="CodeMirror"><pre>body {}</pre></div></aside>`;
  return {
    blocks: [panel, ...(random.chance(0.4) ? [css] : [])],
    truths: isHeader ? ['highlevel.headerTracking'] : [],
  };
}

function action(context: DriftContext): Made {
  const { html, truths } = actionMarkup(context);
  return { blocks: [html], truths };
}

const MODELS: Record<string, (context: DriftContext) => Made> = {
  settings,
  'page builder': pageBuilder,
  action,
  'action ': action,
  'not ours': (context) => ({ blocks: decoyScreen(context), truths: [] }),
};

/** A screen of HighLevel as it may look one day: the same for the same seed. */
export function driftHighLevel(seed: number, noise = 40): DriftedScreen {
  const language = LANGUAGES[seed % LANGUAGES.length] ?? 'en';
  const context = new DriftContext(seed, language, 'highlevel');
  const { random } = context;
  const name = random.pick(Object.keys(MODELS));
  const { blocks, truths } = MODELS[name]?.(context) ?? { blocks: [], truths: [] };
  const all = [...blocks, ...pickDecoys(context), ...noiseBlocks(context, noise)];
  return { seed, name: name.trim(), language, html: random.shuffle(all).join(''), truths };
}
