import { decodeRequest } from '@/utils/pixel/decode';
import { captured, readRecordings } from '../unit/pixel/read-recordings.ts';
import type { Figure, Size } from './figure.ts';
import { medianTimes } from './median-times.ts';
import { splitParameters } from './split-parameters.ts';

const SIZES = {
  tiny: { repeats: 1, rounds: 3, warmUps: 0 },
  full: { repeats: 20, rounds: 101, warmUps: 10 },
};

/** Decoding may cost half as much again as letting the platform split the same text. */
const TIMES_THE_FLOOR = 1.5;

/** Decodes every recorded request, beside the platform's own parsing of URL and body. */
export function measure(size: Size): Promise<Figure[]> {
  const { repeats, ...counts } = SIZES[size];
  const requests = readRecordings().flatMap(({ scenarios }) =>
    scenarios.flatMap((scenario) => scenario.requests.map(captured)),
  );
  const batch = Array.from({ length: repeats }, () => requests).flat();
  const decodeAll = () => batch.reduce((sum, request) => sum + decodeRequest(request).length, 0);
  const splitAll = () => batch.reduce((sum, request) => sum + splitParameters(request), 0);
  const [value = 0, floor = 0] = medianTimes([decodeAll, splitAll], counts);
  return Promise.resolve([
    {
      name: `decode ${batch.length} recorded requests`,
      value,
      unit: 'ms',
      budget: floor * TIMES_THE_FLOOR,
      floor: { name: 'URLSearchParams', value: floor },
    },
  ]);
}
