import type { Preview, Teachable } from '@/utils/sites/teachable';
import { fieldToFill } from '@/utils/sites/field-to-fill';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { OTHER_SECRETS, TOKEN_SHAPE } from '@/utils/sites/other-secrets';
import type { ActionFieldName } from '@/utils/workflow/action-field';

const ALL = Object.values(FIELDS);
const MERGE_FIELD = /^\{\{[^{}]+\}\}$/;

/** Judges a field by what it holds: it is empty, or holds what such a field holds. */
function holds(what: string, shape: RegExp): (value: string) => Preview {
  return (value) => {
    const text = value.trim();
    if (text === '') return { isRight: true, text: `The field for the ${what}, empty now.` };
    const isRight = shape.test(text) || MERGE_FIELD.test(text);
    return isRight
      ? { isRight, text: `The field for the ${what}. Something of that kind stands in it.` }
      : {
          isRight,
          text: `Something else than the ${what} stands in this field. If it is the right one all the same, empty it first.`,
        };
  };
}

/** What each field of the action is called in the middle of a sentence. */
const TITLES: Record<ActionFieldName, string> = {
  actionName: 'action’s name',
  eventType: 'event type',
  eventName: 'event name',
  stageName: 'stage name',
  token: 'access token',
  dataset: 'dataset ID',
  value: 'value',
  currency: 'currency',
  customMapping: 'switch of the custom mapping',
  fbclid: 'click ID',
  facebookLeadId: 'Facebook lead ID',
  igclid: 'Instagram click ID',
};

const SHAPES: Partial<Record<ActionFieldName, RegExp>> = {
  token: TOKEN_SHAPE,
  dataset: /^\d{14,18}$/,
  value: /^[\d.,\s]+$/,
};

/** A field of the action, as the person can show it. */
export function actionFieldToShow(name: ActionFieldName): Teachable {
  const what = TITLES[name];
  const shape = SHAPES[name];
  return fieldToFill(what, FIELDS[name], ALL, {
    part: name,
    stranger: OTHER_SECRETS,
    ...(shape ? { preview: holds(what, shape) } : {}),
  });
}

/** The fields of HighLevel's other screens. */
export const SHELL_FIELDS = {
  headCode: fieldToFill('head tracking code', FIELDS.headCode, ALL),
  customValueName: fieldToFill('name of the custom value', FIELDS.customValueName, ALL, {
    part: 'name',
  }),
  customValueValue: fieldToFill('value of the custom value', FIELDS.customValueValue, ALL, {
    part: 'value',
    stranger: OTHER_SECRETS,
  }),
};
