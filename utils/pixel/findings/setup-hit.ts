import type { Hit } from '@/utils/pixel/findings/rule';
import type { ServerAnswer, Session, SetupFact } from '@/utils/pixel/findings/session';

/** One hit that belongs to no event, when it is so. `seenAt` in ms, where it is remembered. */
export function setupHit(isSo: boolean, message: string, seenAt?: number | null): Hit[] {
  return isSo ? [{ message, seenAt: seenAt ?? null }] : [];
}

/** When a fact of the set-up was seen last; null where that is not remembered. */
export function seenAtOf({ setup }: Session, fact: SetupFact): number | null {
  return setup?.seenAt?.[fact] ?? null;
}

/** One hit when the Conversions API gave such an answer. */
export function answerHit(
  session: Session,
  fits: (answer: ServerAnswer) => boolean,
  message: string,
): Hit[] {
  const answer = session.serverAnswers?.find(fits);
  return setupHit(answer !== undefined, message, answer?.at);
}
