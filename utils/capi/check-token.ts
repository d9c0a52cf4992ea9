import * as z from 'zod/mini';
import { describeError } from '@/utils/capi/describe-error';

/**
 * What Meta says of a token, in the end. `other`: valid, but for another dataset. `unknown`:
 * nothing against it, but not proven either.
 */
export interface TokenVerdict {
  state: 'good' | 'bad' | 'other' | 'unknown';
  /** What was found, then what to do. */
  text: string;
  /** Meta's own words, cut to a length that fits under ours; empty when there are none. */
  metaText: string;
}

const targetIds = z.array(z.union([z.string(), z.number()]));
const debugSchema = z.object({
  data: z.object({
    is_valid: z.boolean(),
    error: z.catch(
      z.nullable(
        z.object({
          code: z.number(),
          subcode: z.catch(z.nullable(z.number()), null),
          message: z.catch(z.string(), ''),
        }),
      ),
      null,
    ),
    expires_at: z.catch(z.number(), 0),
    granular_scopes: z.catch(
      z.array(z.object({ scope: z.string(), target_ids: z.catch(z.nullable(targetIds), null) })),
      [],
    ),
  }),
});

/** As long as what is shown of an error. */
const LONGEST_TEXT = 400;
const NEW_TOKEN = 'Generate a new one in Events Manager under Settings, and capture it.';
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Judges the answer of `GET /debug_token` about a token that asked about itself (facts, Meta,
 * "Token"). A token that names no datasets is not called bad: older ones name none. Nor is one with
 * a scope that names no targets: such a scope holds for all of them.
 *
 * @param now In ms since 1970.
 */
export function judgeToken(answer: unknown, datasetId: string | null, now: number): TokenVerdict {
  const parsed = debugSchema.safeParse(answer);
  if (!parsed.success)
    return {
      state: 'unknown',
      text: 'Meta’s answer could not be read, so nothing is known of the token. Send a test event to be sure.',
      metaText: '',
    };
  const metaText = parsed.data.data.error?.message.slice(0, LONGEST_TEXT) ?? '';
  return { ...judge(parsed.data.data, datasetId, now), metaText };
}

function judge(
  { is_valid, expires_at, granular_scopes, error }: z.infer<typeof debugSchema>['data'],
  datasetId: string | null,
  now: number,
): Omit<TokenVerdict, 'metaText'> {
  const isOver = expires_at > 0 && expires_at * 1000 <= now;
  if (isOver)
    return {
      state: 'bad',
      text: `This token expired on ${day.format(expires_at * 1000)}. ${NEW_TOKEN}`,
    };
  // Only 190 is about the token; anything else keeps Meta from telling.
  if (!is_valid && error !== null && error.code !== 190)
    return {
      state: 'unknown',
      text: 'Meta could not check this token, which says nothing against it. Send a test event to be sure.',
    };
  if (!is_valid && error !== null)
    return {
      state: 'bad',
      text: describeError({ ...error, isTransient: false }, { reading: true }).text,
    };
  if (!is_valid)
    return { state: 'bad', text: `Meta says that this token is not valid any more. ${NEW_TOKEN}` };
  const until =
    expires_at === 0 ? 'It does not expire.' : `It expires on ${day.format(expires_at * 1000)}.`;
  const targets = new Set(
    granular_scopes.flatMap(({ target_ids }) => target_ids ?? []).map(String),
  );
  if (datasetId === null)
    return {
      state: 'unknown',
      text: `This token is valid. ${until} Capture the dataset ID to see whether the token is for it.`,
    };
  if (targets.has(datasetId))
    return { state: 'good', text: `This token is valid for dataset ${datasetId}. ${until}` };
  if (targets.size === 0 || granular_scopes.some(({ target_ids }) => target_ids === null))
    return {
      state: 'unknown',
      text: `This token is valid. ${until} Meta does not say for which datasets: send a test event to be sure.`,
    };
  return {
    state: 'other',
    text: `This token is valid, but for ${listDatasets(targets)}, not for dataset ${datasetId}. Generate a token on the Settings page of dataset ${datasetId}, and capture it.`,
  };
}

function listDatasets(targets: ReadonlySet<string>): string {
  const [first = '', ...others] = targets;
  if (others.length === 0) return `dataset ${first}`;
  return `${targets.size} other datasets, one of them ${first}`;
}
