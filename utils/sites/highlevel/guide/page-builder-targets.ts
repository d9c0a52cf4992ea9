import type { Screen } from '@/utils/dom/locate/screen';
import { findBuilderCode } from '@/utils/sites/highlevel/code-fields';
import type { HighLevelContext } from '@/utils/sites/highlevel/guide/highlevel-context';
import { findSaveButton } from '@/utils/sites/highlevel/save-signs';
import { pointAtStep, quoteName, sayStep, seenDone } from '@/utils/sites/point-at-step';
import type { StepTarget } from '@/utils/sites/step-target';

/** What the page builder shows of the journey: rows 2.4 and 2.6. */
export function listPageBuilderTargets(
  screen: Screen,
  { isHelped, saved }: HighLevelContext,
): StepTarget[] {
  const code = findBuilderCode(screen);
  const isIn = saved !== 'none' || isHelped('highlevel.builder-code');
  const save = findSaveButton(screen, 'save');
  const publish = findSaveButton(screen, 'publish');
  if (!isIn)
    return [
      code.state === 'found'
        ? pointAtStep('2.4', code.anchor, 'Press our button here: it inserts the pixel code.')
        : sayStep('2.4', 'Open the tracking code with the </> button, then Header Tracking.'),
    ];
  const done = [seenDone('2.4'), seenDone('2.5')];
  if (saved === 'published') return [...done, seenDone('2.6')];
  if (saved === 'saved' && publish)
    return [...done, pointAtStep('2.6', publish, `Press ${quoteName(publish)}.`)];
  if (code.state === 'found')
    return [...done, sayStep('2.6', 'Save in the panel, then Save on the page, then Publish.')];
  return save ? [...done, pointAtStep('2.6', save, `Press ${quoteName(save)}.`)] : done;
}
