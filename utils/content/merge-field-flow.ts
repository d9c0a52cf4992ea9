import { sha256 } from '@/utils/capi/sha256';
import {
  DATASET_VALUE,
  TOKEN_VALUE,
  type CustomValuePlan,
} from '@/utils/content/custom-value-plan';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import { readScreen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import { findCustomValueRow } from '@/utils/sites/highlevel/custom-value-row';

function useMergeFieldThing({ holds, name, title }: CustomValuePlan): PageThing {
  const label = `Use in actions as the ${title}`;
  return {
    id: `highlevel.use-${holds === 'token' ? 'token' : 'dataset'}-value`,
    label,
    sight: (screen) => findCustomValueRow(screen, name),
    place: 'beside',
    opensCard: false,
    press: async (slot) => {
      const seen = findCustomValueRow(readScreen(document), name);
      if (seen.state !== 'found') {
        const text = 'The custom value is no longer on this screen. Nothing was changed.';
        slot.show(plainCard(label, { kind: 'not-captured', text }), {});
        return;
      }
      slot.mark('busy');
      const { mergeField, texts } = seen.target;
      const digests = await Promise.all(texts.map(sha256));
      const answer = await ask('merge-field.use', { holds, mergeField, digests });
      if (!answer.ok) {
        slot.mark('attention');
        slot.show(plainCard(label, { kind: 'not-captured', text: answer.problem }), {});
        return;
      }
      const { client, isVerified } = answer;
      slot.mark(isVerified ? 'done' : 'attention');
      const text = `From now on ${client.name}’s actions are filled with ${mergeField} as the ${title}.`;
      const doubt = `This list does not show that the value is ${client.name}’s ${title}. Open it and look once.`;
      slot.show(
        {
          ...plainCard(label, { kind: 'captured', text }),
          client: client.name,
          warning: isVerified ? null : { kind: 'attention', text: doubt },
        },
        {},
      );
    },
  };
}

/** The buttons beside a custom value's key, once the list shows it. */
export const mergeFieldThings: PageThing[] = [TOKEN_VALUE, DATASET_VALUE].map(useMergeFieldThing);
