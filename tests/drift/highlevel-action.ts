import { canvasMarkup, panelMarkup } from './highlevel-panel.ts';
import { partsMarkup } from './highlevel-parts.ts';
import type { DriftContext } from './drift-context.ts';
import { pickLabel } from './part-text.ts';
import type { Part, Widget } from './screen-model.ts';

/** One part of the action: its key in the wording, and whether it is the product's field there. */
export function actionPart(widget: Widget, key: string, truth: string | null = key): Part {
  const content = key === 'accessToken' ? 'token' : key === 'datasetId' ? 'dataset' : 'none';
  return {
    widget,
    wording: key,
    truth: truth === null ? null : `highlevel.${truth}`,
    content,
    // What takes a token or an ID is a field for typing: another kind is refused, on purpose.
    isFilled: content === 'none',
  };
}

const MAPPED = { funnel: 'fbclid', lead: 'facebookLeadId', instagram: 'igclid' } as const;

/** The fields of the action in one of its modes. */
function listParts({ random }: DriftContext): { event: Part[]; target: Part[] } {
  const mode = random.pick(['funnel', 'funnel', 'lead', 'instagram'] as const);
  const isMapped = random.chance(0.3);
  const event = [
    actionPart('entry', 'eventType'),
    ...(mode === 'funnel' ? [actionPart('entry', 'eventName')] : []),
    ...(mode === 'lead' ? [actionPart('text', 'stageName')] : []),
    actionPart('text', 'value'),
    ...(random.chance(0.6) ? [actionPart('entry', 'currency')] : []),
    actionPart('checkbox', 'customMapping'),
    ...(isMapped ? [actionPart('text', MAPPED[mode])] : []),
  ];
  return { event, target: [actionPart('text', 'accessToken'), actionPart('text', 'datasetId')] };
}

/** The open action in the standard builder (one list) or the advanced one (with headings). */
export function actionMarkup(context: DriftContext): { html: string; truths: string[] } {
  const { random, wording } = context;
  const { event, target } = listParts(context);
  const first = actionPart('text', 'actionName');
  const isAdvanced = random.chance(0.4);
  const shuffled = random.chance(0.5)
    ? random.shuffle([...event, ...target])
    : [...event, ...target];
  const body = isAdvanced
    ? [
        ...partsMarkup(context, [first]),
        `<h4>${wording.headings['event'] ?? ''}</h4>`,
        ...partsMarkup(context, event),
        `<h4>${wording.headings['credentials'] ?? ''}</h4>`,
        ...partsMarkup(context, target),
      ]
    : partsMarkup(context, [first, ...shuffled]);
  const save: Part = { ...actionPart('button', 'saveAction'), isFilled: false };
  const cancel: Part = { ...actionPart('button', 'cancel', null), isFilled: false };
  const foot = partsMarkup(context, random.shuffle([save, cancel])).join('');
  const title = pickLabel(context, actionPart('text', 'conversionsApi'));
  const panel = panelMarkup(context, title, `${body.join('')}<footer>${foot}</footer>`);
  const truths = [first, ...event, ...target, save].flatMap(({ truth }) => truth ?? []);
  return { html: random.chance(0.6) ? canvasMarkup(context) + panel : panel, truths };
}
