import { EMPTY_DEFAULTS, type Client } from '@/utils/client/client';

/** A made-up client; `location` is an ID, and null for none. */
export function makeClient(
  id: string,
  changes: Partial<Omit<Client, 'location'>> & { location?: string | null } = {},
): Client {
  const { location = null, ...rest } = changes;
  return {
    id,
    name: `Client ${id}`,
    datasetId: '1029384756102938',
    pixelCode: null,
    testCode: null,
    account: null,
    location: location === null ? null : { host: 'app.gohighlevel.com', id: location },
    defaults: EMPTY_DEFAULTS,
    ...rest,
  };
}
