import type { GraphError } from '@/utils/capi/graph-error';

/** What an error says something about: nobody blames a token for a rate limit. */
export type ErrorAbout = 'token' | 'dataset' | 'permission' | 'event' | 'later' | 'unknown';

interface ErrorRow {
  codes: readonly (number | readonly [from: number, to: number])[];
  /** Absent: any, also none. */
  subcodes?: readonly number[];
  about: ErrorAbout;
  /** What happened, then what to do. */
  text: string;
  /** A passing fault of Meta's own, not a limit that was reached. */
  isPassing?: boolean;
}

export interface ErrorText {
  about: ErrorAbout;
  text: string;
  /** Whether the same call may succeed a little later. */
  tryAgain: boolean;
  /** Whether a call that changes nothing is made once more by itself. More calls raise a limit. */
  retry: boolean;
}

const NEW_TOKEN =
  'Generate a new one in Events Manager under Settings, and capture it: Meta keeps no copy of the old one.';
const LATER = 'This says nothing about the token. Wait a few minutes, then try again.';

/**
 * Errors by code and subcode, never by their text, which is in the language of the account (facts,
 * Meta, "The Conversions API"). The first row that fits counts.
 */
const ROWS: readonly ErrorRow[] = [
  {
    codes: [190],
    subcodes: [463],
    about: 'token',
    text: `This token has expired. ${NEW_TOKEN}`,
  },
  {
    codes: [190],
    subcodes: [460],
    about: 'token',
    text: `This token ended when the password of its account was changed. ${NEW_TOKEN}`,
  },
  {
    codes: [190],
    about: 'token',
    text: `Meta does not accept this token: it is not whole, or it is no longer valid. ${NEW_TOKEN}`,
  },
  {
    codes: [100],
    subcodes: [33],
    about: 'dataset',
    text: 'This token may not send for this dataset, or the dataset ID is wrong. Compare the ID, then generate a token on the Settings page of this very dataset: one from the Payload Helper can read, but not send.',
  },
  {
    codes: [100],
    subcodes: [2804003],
    about: 'event',
    text: 'The event is too old: Meta takes events up to 7 days after they happened. Send it with the present time.',
  },
  {
    codes: [100],
    subcodes: [2804009],
    about: 'event',
    text: 'A purchase needs a value. Add one as a plain number, like 49.90.',
  },
  {
    codes: [100],
    subcodes: [2804010],
    about: 'event',
    text: 'A purchase needs a currency. Add its three letters, like USD.',
  },
  {
    codes: [100],
    subcodes: [2804050],
    about: 'event',
    text: 'The event says too little of the person. Add an email address or a phone number.',
  },
  {
    codes: [100],
    subcodes: [2804036],
    about: 'event',
    text: 'The lead ID is not one of Meta’s: those have 15 to 17 digits. Correct it or leave it empty.',
  },
  {
    codes: [1, 2],
    about: 'later',
    text: `Meta could not answer just now. ${LATER}`,
    isPassing: true,
  },
  {
    codes: [4, 17, 32, 341, 613, [80000, 80004]],
    about: 'later',
    text: `Meta has had too many calls from this account. ${LATER}`,
  },
  {
    codes: [3, 10, [200, 299]],
    about: 'permission',
    text: 'Meta does not let this token do that. It may still send events: this says nothing against it.',
  },
];

const covers = (codes: ErrorRow['codes'], code: number) =>
  codes.some((one) => (typeof one === 'number' ? one === code : one[0] <= code && code <= one[1]));

/**
 * What an error means and what to do. `reading`: the call was a GET, where error 100 without a
 * subcode is about a permission, not about the token.
 */
export function describeError(
  { code, subcode, isTransient }: Pick<GraphError, 'code' | 'subcode' | 'isTransient'>,
  { reading }: { reading: boolean },
): ErrorText {
  const row = ROWS.find(
    ({ codes, subcodes }) =>
      covers(codes, code) && (!subcodes || (subcode !== null && subcodes.includes(subcode))),
  );
  if (isTransient && row?.about !== 'token' && row?.about !== 'later') return PASSING;
  if (row)
    return {
      about: row.about,
      text: row.text,
      tryAgain: row.about === 'later',
      retry: row.isPassing === true,
    };
  const once = { tryAgain: false, retry: false };
  if (reading && code === 100)
    return {
      ...once,
      about: 'permission',
      text: 'Meta does not let this token read that. It may still send events: this says nothing against it.',
    };
  if (code === 100)
    return {
      ...once,
      about: 'event',
      text: 'Meta did not accept a value of the event. Read Meta’s own words, and correct that value.',
    };
  return {
    ...once,
    about: 'unknown',
    text: 'Meta answered with an error that is not known here. Read Meta’s own words.',
  };
}

const PASSING: ErrorText = {
  about: 'later',
  text: `Meta could not answer just now. ${LATER}`,
  tryAgain: true,
  retry: true,
};
