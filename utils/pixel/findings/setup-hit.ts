import type { Hit } from '@/utils/pixel/findings/rule';
import type { ServerAnswer, Session } from '@/utils/pixel/findings/session';

/** One hit that belongs to no event, when it is so. */
export function setupHit(isSo: boolean, message: string): Hit[] {
  return isSo ? [{ message }] : [];
}

/** One hit when the Conversions API gave such an answer. */
export function answerHit(
  session: Session,
  fits: (answer: ServerAnswer) => boolean,
  message: string,
): Hit[] {
  return setupHit(session.serverAnswers?.some(fits) === true, message);
}
