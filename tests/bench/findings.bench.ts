import { decodeRequest } from '@/utils/pixel/decode';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import { captured, readRecordings, type Recording } from '../unit/pixel/read-recordings.ts';
import type { Figure, Size } from './figure.ts';
import { medianTimes } from './median-times.ts';
import { splitParameters } from './split-parameters.ts';

const SIZES = {
  tiny: { repeats: 1, rounds: 3, warmUps: 0 },
  full: { repeats: 20, rounds: 101, warmUps: 10 },
};

/** Decoding with all findings may cost three times what the platform needs to split the text. */
const TIMES_THE_FLOOR = 3;

/**
 * Decodes every recorded request and finds all that is wrong, one session for each recorded
 * scenario, beside the platform's own parsing of URL and body.
 */
export function measure(size: Size): Promise<Figure[]> {
  const { repeats, ...counts } = SIZES[size];
  const sessions = readRecordings().flatMap(({ scenarios }) =>
    scenarios.map((scenario) => scenario.requests.map(timeless)),
  );
  const batch = Array.from({ length: repeats }, () => sessions).flat();
  const requests = batch.flat();
  const findAll = () =>
    batch.reduce((sum, session) => {
      return sum + findFindings({ decoded: session.flatMap(decodeRequest) }).length;
    }, 0);
  const splitAll = () => requests.reduce((sum, request) => sum + splitParameters(request), 0);
  const [value = 0, floor = 0] = medianTimes([findAll, splitAll], counts);
  return Promise.resolve([
    {
      name: `decode ${requests.length} recorded requests with all findings`,
      value,
      unit: 'ms',
      budget: floor * TIMES_THE_FLOOR,
      floor: { name: 'URLSearchParams', value: floor },
    },
  ]);
}

/** The recordings do not say when a request started. */
function timeless(request: Recording['scenarios'][number]['requests'][number]): CapturedRequest {
  return { ...captured(request), startedAt: 0 };
}
