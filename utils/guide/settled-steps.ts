import type { Client } from '@/utils/client/client';
import type { StepId } from '@/utils/guide/journey';

/** The steps that are done by what is kept of a client. */
export function listSettledSteps(
  client: Pick<Client, 'pixelCode' | 'datasetId' | 'location'> | undefined,
  hasToken: boolean,
): StepId[] {
  const settled: [boolean, StepId][] = [
    [Boolean(client?.pixelCode), '1.19'],
    [Boolean(client?.location), '2.1'],
    [hasToken, '3.5'],
    [Boolean(client?.datasetId), '3.6'],
  ];
  return settled.flatMap(([isSettled, step]) => (isSettled ? [step] : []));
}
