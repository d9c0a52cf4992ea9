import type { CodeBlock, ReadPiece } from '@/utils/pixel/code/code-block';

/** `wrong`: code with it cannot be used as it stands. `attention`: it runs, but look at it. */
export const CODE_PROBLEMS = {
  unclosed: 'wrong',
  'cut-in-half': 'wrong',
  'no-script-tag': 'wrong',
  escaped: 'wrong',
  'curly-quotes': 'wrong',
  amp: 'wrong',
  'placeholder-id': 'wrong',
  'bad-id': 'wrong',
  'unreadable-id': 'wrong',
  'no-loader': 'wrong',
  'no-init': 'wrong',
  'commented-out': 'attention',
  'held-back': 'attention',
  twice: 'attention',
  'image-of-another-pixel': 'attention',
  'placeholder-customer': 'attention',
  'no-event': 'attention',
  'before-init': 'attention',
  'event-of-another-pixel': 'attention',
  'command-misspelt': 'attention',
  'event-misspelt': 'attention',
  'event-not-standard': 'attention',
  'event-id-in-data': 'attention',
  'event-id-misspelt': 'attention',
  'purchase-incomplete': 'attention',
  'value-not-a-number': 'attention',
  'consent-too-late': 'attention',
  'consent-never-granted': 'attention',
  'image-in-spite-of-consent': 'attention',
} as const;

export type CodeProblemId = keyof typeof CODE_PROBLEMS;

/** A mistake in pasted code, with a sentence that says what is wrong and what to do. */
export interface CodeProblem {
  id: CodeProblemId;
  sentence: string;
}

/** What is looked at for mistakes. */
export interface CodeUnderReview {
  pieces: ReadPiece[];
  blocks: CodeBlock[];
}

/** Finds one kind of mistakes; an empty list where there are none. */
export type CodeReviewer = (code: CodeUnderReview) => CodeProblem[];

/** What is advised wherever the code itself is beyond repair. */
export const PASTE_AGAIN = 'Copy the whole pixel code in Events Manager and paste it again.';

/** Pasted text may stand where an ID or a name should: never show a page of it. */
export function shorten(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 24)}…`;
}
