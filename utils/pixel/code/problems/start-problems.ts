import { noscriptPixelId } from '@/utils/pixel/code/code-block';
import {
  PASTE_AGAIN,
  shorten,
  type CodeProblem,
  type CodeReviewer,
} from '@/utils/pixel/code/problems/code-problem';
import { isDatasetId } from '@/utils/pixel/dataset-id';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';

/** What stands in examples where an ID belongs, such as YOUR_PIXEL_ID or 000000000000000. */
const EXAMPLE_ID = /pixel|your|insert|here|example|^[x#*_\-.\s]+$|^(\d)\1+$|^1234567890?$/i;
/** The same for customer information; `insert_email_variable` is Meta's own. */
const EXAMPLE_DETAIL = /^["'`](?:insert_\w+|your[ _-]?\w+|.{0,40}@example\.\w+)["'`]$/i;

/** Mistakes of loading Meta's script and starting pixels. */
export const findStartProblems: CodeReviewer = ({ pieces, blocks }) => {
  const problems: CodeProblem[] = [];
  const add = (id: CodeProblem['id'], sentence: string) => problems.push({ id, sentence });
  const scripts = pieces.flatMap(({ script }) => script ?? []);
  const inits = scripts.flatMap((script) => script.inits);
  const counts = new Map<string, number>();
  for (const id of inits) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) {
    if (!isDatasetId(id) || EXAMPLE_ID.test(id)) problems.push(judgeId(id));
    if (count > 1) {
      add(
        'twice',
        `Pixel ${shorten(id)} is set up twice here. Remove one of the two, so that no event can count twice.`,
      );
    }
  }
  if (inits.includes(null)) {
    add(
      'unreadable-id',
      'A pixel ID in this code is worked out by the page while it loads, so it cannot be read here. Check it in the page itself.',
    );
  }
  const hasLoader = scripts.some((script) => script.hasLoader);
  if (scripts.length > 0 && !hasLoader) {
    add(
      'no-loader',
      'The part that loads Meta’s script is missing, so nothing is sent unless another place on the page loads it. Insert the whole pixel code.',
    );
  }
  if (hasLoader && inits.length === 0) {
    add(
      'no-init',
      "Meta’s script is loaded, but no pixel is started: the line with fbq('init', …) is missing. Insert the whole pixel code.",
    );
  }
  const commands = scripts.flatMap((script) => script.commands);
  const details = commands.flatMap(({ name, args }) => (name === 'init' ? (args[1] ?? '') : ''));
  if (details.some((source) => /["'`][^"'`]*["'`]/g.test(source) && hasExample(source))) {
    add(
      'placeholder-customer',
      "The customer information in fbq('init', …) is still an example, so every visitor is matched as the same stranger. Take it out, or fill in what your page knows.",
    );
  }
  const stray = pieces
    .flatMap((read) => noscriptPixelId(read) ?? [])
    .find((id) => !blocks.some(({ pixelIds }) => pixelIds.includes(id)));
  if (stray !== undefined && counts.size > 0) {
    add(
      'image-of-another-pixel',
      `The image for browsers without JavaScript belongs to pixel ${shorten(stray)}, which is not set up here. Check which of the two is right.`,
    );
  }
  return problems;
};

function judgeId(id: string): CodeProblem {
  if (isPlaceholder(id)) {
    return {
      id: 'unreadable-id',
      sentence: `“${shorten(id)}” stands where the pixel ID belongs. If it is a merge field, look at the live page to see which ID comes of it; an ID written out is safer.`,
    };
  }
  if (EXAMPLE_ID.test(id)) {
    return {
      id: 'placeholder-id',
      sentence: `“${shorten(id)}” is an example, not a pixel ID. Copy the code of your own dataset in Events Manager.`,
    };
  }
  return {
    id: 'bad-id',
    sentence: `“${shorten(id)}” is not a pixel ID: those have 14 to 18 digits. ${PASTE_AGAIN}`,
  };
}

function hasExample(source: string): boolean {
  return (source.match(/["'`][^"'`]*["'`]/g) ?? []).some((text) => EXAMPLE_DETAIL.test(text));
}
