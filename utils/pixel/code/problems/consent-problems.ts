import { noscriptPixelId } from '@/utils/pixel/code/code-block';
import type { CodeProblem, CodeReviewer } from '@/utils/pixel/code/problems/code-problem';
import type { PixelCommand } from '@/utils/pixel/code/pixel-script';
import { readLiteral } from '@/utils/pixel/code/read-literal';

const says = (word: string) => (command: PixelCommand) =>
  command.name === 'consent' && readLiteral(command.args[0]) === word;

/** Mistakes of code that waits for consent. */
export const findConsentProblems: CodeReviewer = ({ pieces }) => {
  const commands = pieces.flatMap(({ script }) => script?.commands ?? []);
  const revoked = commands.findIndex(says('revoke'));
  const started = commands.findIndex(({ name }) => name === 'init');
  if (revoked < 0) return [];
  const problems: CodeProblem[] = [];
  if (started >= 0 && started < revoked) {
    problems.push({
      id: 'consent-too-late',
      sentence:
        "Consent is revoked only after the pixel has started. Move fbq('consent', 'revoke') above the line with fbq('init', …), so that nothing is sent before the visitor agrees.",
    });
  }
  if (!commands.some(says('grant'))) {
    problems.push({
      id: 'consent-never-granted',
      sentence:
        'The pixel waits for consent, and nothing here grants it. Make sure that the cookie banner does, or no event is ever sent.',
    });
  }
  if (pieces.some((read) => noscriptPixelId(read) !== null)) {
    problems.push({
      id: 'image-in-spite-of-consent',
      sentence:
        'The pixel waits for consent, but its image for browsers without JavaScript does not. Take the noscript part out.',
    });
  }
  return problems;
};
