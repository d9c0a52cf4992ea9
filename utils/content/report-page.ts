import { readPlaceName } from '@/utils/content/read-place-name';
import { ask } from '@/utils/messaging/client';
import type { Question } from '@/utils/messaging/protocol';
import { languageSchema } from '@/utils/messaging/taught-place';

type Report = Question<'page.report'>;

/** Makes what tells the popup of a page: what can be done here, and the guide's step; only news. */
export function createReport(): (offers: Report['offers'], guide: Report['guide']) => void {
  let reported = '';
  return (offers, guide) => {
    const declared = languageSchema.safeParse(document.documentElement.lang);
    const language = declared.success ? declared.data : null;
    // The address is part of it: the popup matches the client by where the page is.
    const text = JSON.stringify([location.href, language, offers, guide]);
    if (text === reported) return;
    reported = text;
    const placeName = readPlaceName(document);
    void ask('page.report', { offers, language, placeName, guide }).catch(() => undefined);
  };
}
