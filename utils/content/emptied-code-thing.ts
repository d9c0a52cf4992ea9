import type { CardResult } from '@/components/page/card-view';
import { fingerprint } from '@/utils/content/fingerprint';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import { setupReporter } from '@/utils/content/setup-reporter';
import { readScreen } from '@/utils/dom/locate/screen';
import { settle } from '@/utils/dom/settle';
import { watchTextsBeforeEdit, type TextsBeforeEdit } from '@/utils/dom/text-before-edit';
import { ask } from '@/utils/messaging/client';
import { diffLines } from '@/utils/pixel/code/line-diff';
import { findHeadCode, type CodeField } from '@/utils/sites/highlevel/code-fields';
import { readOptimizeJavaScript } from '@/utils/sites/highlevel/read-settings';
import { readSaveButton } from '@/utils/sites/highlevel/save-signs';
import { ABSENT } from '@/utils/sites/site-thing';

const LABEL = 'This code came back';
const COMMENT =
  '<!-- No tracking code here. HighLevel keeps the old code when this field is empty. -->';

/** One field on one address, from its first look to its last. */
interface Visit {
  element: Element;
  path: string;
  /** What the page had kept, where anything was: the text before somebody changed it. */
  held: string;
  /** What stands there now. */
  text: string;
}

async function write(field: CodeField, text: string): Promise<boolean> {
  await field.write(text);
  await settle(document);
  return field.read() === text;
}

/**
 * Says when head code that was emptied and saved is back: HighLevel's settings API ignores an empty
 * field (facts, "What goes wrong", 10). Offers to leave a comment there instead, which sticks. What
 * the Settings show of that is told with the set-up, as is whether scripts are made late.
 */
export function emptiedCodeThing(): PageThing {
  const [tellCode, tellSettings] = [setupReporter(), setupReporter()];
  let visit: Visit | undefined;
  let remembered: string | null = null;
  /** The comment was written here and is not saved yet: the card stays with it. */
  let isReplaced = false;
  let lookAgain = () => {};
  let texts: TextsBeforeEdit | undefined;

  const recall = async () => {
    remembered = null;
    const answer = await ask('code.emptied-here', {}).catch(() => undefined);
    remembered = answer?.fingerprint ?? null;
    if (remembered !== null) lookAgain();
  };
  const remember = (now: string | null) => {
    void ask('code.emptied', { fingerprint: now }).catch(() => undefined);
  };
  const follow = (element: Element, text: string) => {
    const path = location.pathname;
    if (visit?.element !== element || visit.path !== path) {
      isReplaced = false;
      visit = { element, path, held: '', text };
      void recall();
    }
    visit.text = text;
    const kept = texts?.of(element) ?? text;
    if (kept !== '') visit.held = kept;
  };

  return {
    id: 'highlevel.emptied-code',
    label: LABEL,
    place: 'below',
    face: 'attention',
    isSaid: true,
    opensCard: true,
    start: (again, signal) => {
      lookAgain = again;
      texts = watchTextsBeforeEdit(document, signal);
      const noteSave = (event: Event) => {
        if (!event.isTrusted || readSaveButton(event.target) !== 'save') return;
        // Save can come before the last thing typed has been looked at.
        const seen = findHeadCode(readScreen(document));
        if (seen.state === 'found') follow(seen.target.element, seen.target.read() ?? '');
        isReplaced = false;
        if (!visit) return;
        texts?.forget();
        if (visit.text === '' && visit.held !== '') remember(fingerprint(visit.held));
        // Whatever else is saved sticks: nothing of it can come back.
        else if (remembered !== null && fingerprint(visit.text) !== remembered) remember(null);
      };
      document.addEventListener('click', noteSave, { signal, capture: true });
    },
    look: (screen) => {
      const optimizeJavaScript = visit === undefined ? null : readOptimizeJavaScript(screen);
      if (optimizeJavaScript !== null) tellSettings({ optimizeJavaScript });
    },
    sight: (screen) => {
      const seen = findHeadCode(screen);
      if (seen.state !== 'found') return ABSENT;
      const text = seen.target.read() ?? '';
      follow(seen.target.element, text);
      const isBack = text !== '' && fingerprint(text) === remembered;
      if (text !== '') tellCode({ removedCodeIsBack: isBack });
      return isBack || (isReplaced && text === COMMENT) ? seen : ABSENT;
    },
    press: async (slot) => {
      const seen = findHeadCode(readScreen(document));
      const before = seen.state === 'found' ? seen.target.read() : undefined;
      if (seen.state !== 'found' || before === undefined) return;
      const field = seen.target;
      const view = {
        ...plainCard('Head tracking code', null),
        warning: {
          kind: 'attention' as const,
          text: 'This field was emptied and saved, and the code is back: HighLevel keeps the old code when the field is empty. A comment in its place is saved, and does nothing on the page.',
        },
        diff: diffLines(before, COMMENT),
        primary: { label: 'Leave a comment instead' },
      };
      const done = { ...view, warning: null, primary: null };
      const undo = async () => {
        const isBack = field.read() === COMMENT && (await write(field, before));
        const result: CardResult = isBack
          ? { kind: 'undone', text: 'The field is as it was before.' }
          : { kind: 'refused', text: 'The field was changed since. Change it back by hand.' };
        slot.show({ ...done, result }, {});
      };
      const replace = async () => {
        if (field.read() !== before) {
          const text =
            'The field was changed meanwhile. Nothing was changed. Press the button again.';
          slot.show({ ...done, result: { kind: 'refused', text } }, {});
          return;
        }
        isReplaced = true;
        const result: CardResult = (await write(field, COMMENT))
          ? { kind: 'verified', text: 'Not saved yet: press Save.', canUndo: true }
          : {
              kind: 'not-verified',
              text: 'The field did not take the comment. Type one into it by hand.',
              canUndo: true,
            };
        slot.show({ ...done, result }, { undo });
      };
      slot.show(view, { primary: replace });
      return Promise.resolve();
    },
  };
}
