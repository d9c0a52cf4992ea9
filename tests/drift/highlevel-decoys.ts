import type { DriftContext } from './drift-context.ts';
import { escapeHtml } from './drift-context.ts';
import { actionPart } from './highlevel-action.ts';
import { canvasMarkup, panelMarkup } from './highlevel-panel.ts';
import { partsMarkup } from './highlevel-parts.ts';
import { makeValue, pickLabel } from './part-text.ts';
import type { Part } from './screen-model.ts';

const stranger = (widget: Part['widget'], key: string) => actionPart(widget, key, null);

const label = (context: DriftContext, key: string) =>
  escapeHtml(pickLabel(context, stranger('text', key)));

/** A webhook or another network's action: fields of our names, in a panel that is not ours. */
function otherAction(context: DriftContext): string {
  const { random, wording } = context;
  const heading = random.pick(['webhook', 'otherNetwork', 'otherConversion']);
  const parts = [
    stranger('text', 'actionName'),
    stranger('text', heading === 'webhook' ? 'url' : 'eventName'),
    stranger('text', 'accessToken'),
    ...(random.chance(0.6) ? [stranger('text', 'datasetId')] : []),
  ];
  const rows = partsMarkup(context, random.shuffle(parts)).join('');
  return panelMarkup(context, wording.headings[heading] ?? '', rows);
}

/** A chat that asks for the token, and a search field of the same name. */
function chatBox(context: DriftContext): string {
  const name = label(context, 'accessToken');
  return context.random.pick([
    `<div class="chat"><p>${name}</p><textarea placeholder="${name}"></textarea></div>`,
    `<div class="chat"><label>${name} <input></label></div>`,
  ]);
}

function searchField(context: DriftContext): string {
  const { random, wording } = context;
  const name = label(context, random.pick(['accessToken', 'datasetId', 'eventName', 'headCode']));
  return random.pick([
    `<input type="search" aria-label="${name}">`,
    `<div role="search"><input placeholder="${name}"></div>`,
    `<input placeholder="${escapeHtml(wording.search.replace('{}', name))}">`,
  ]);
}

/** Settings > Custom Values: rows named after what they hold. */
function customValues(context: DriftContext): string {
  const { random, wording } = context;
  const rows = ['accessToken', 'datasetId'].map((key) => {
    const content = key === 'accessToken' ? 'token' : 'dataset';
    const value = random.pick(['', makeValue(context, content)]);
    return `<tr><td>${label(context, key)}</td><td><input value="${value}"></td><td>{{custom_values.${random.text(6, 'abcdef')}}}</td></tr>`;
  });
  return `<section><h3>${escapeHtml(wording.headings['customValues'] ?? '')}</h3><table><tbody>${rows.join('')}</tbody></table></section>`;
}

/** One or two things that look like ours beside the rest of a screen. */
export function pickDecoys(context: DriftContext): string[] {
  const { random } = context;
  return Array.from({ length: random.int(0, 2) }, () =>
    random.pick([chatBox, searchField, customValues, otherAction])(context),
  );
}

/** A screen on which nothing may be filled, whatever its fields are called. */
export function decoyScreen(context: DriftContext): string[] {
  const canvas = context.random.chance(0.6) ? canvasMarkup(context) : '';
  const main = context.random.pick([otherAction, customValues])(context);
  return [canvas + main, ...pickDecoys(context)];
}
