import { locate, type Located } from '@/utils/dom/locate/locate';
import { readScreen } from '@/utils/dom/locate/screen';
import { findActionField, findActionPanel } from '@/utils/sites/highlevel/action-fields';
import { findHeadCode } from '@/utils/sites/highlevel/code-fields';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { readTrackingPanel } from '@/utils/sites/highlevel/tracking-panel';
import type { ActionFieldName } from '@/utils/workflow/action-field';
import { lookInPage } from './look-in-page.ts';

const ACTION_FIELDS: ActionFieldName[] = [
  'actionName',
  'eventType',
  'eventName',
  'stageName',
  'token',
  'dataset',
  'value',
  'currency',
  'customMapping',
  'fbclid',
  'facebookLeadId',
  'igclid',
];

const found = (element: Element | undefined): Located =>
  element ? { state: 'found', element, score: 0 } : { state: 'missing' };

// By the very functions that fill: the action's fields only in the panel that is taken for it.
lookInPage((screen) => {
  const action = findActionPanel(screen);
  const panel = action.state === 'found' ? action.target : undefined;
  const head = findHeadCode(screen);
  const builder = readTrackingPanel(screen);
  return [
    ...ACTION_FIELDS.map((name): [string, Located] => [
      FIELDS[name].id,
      found(panel && findActionField(panel, name)),
    ]),
    [
      FIELDS.saveAction.id,
      panel ? locate(readScreen(panel.element), FIELDS.saveAction) : { state: 'missing' },
    ],
    [FIELDS.headCode.id, found(head.state === 'found' ? head.anchor : undefined)],
    [FIELDS.bodyCode.id, locate(screen, FIELDS.bodyCode)],
    [FIELDS.headerTracking.id, found(builder.state === 'header' ? builder.editor : undefined)],
  ];
});
