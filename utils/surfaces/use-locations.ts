import { useEffect, useState } from 'preact/hooks';
import type { ClientLocation } from '@/utils/client/client';
import { getClients, watchClients } from '@/utils/storage/clients';

/** The HighLevel location of the client that a dataset belongs to. */
export function useLocations(): (datasetId: string) => ClientLocation | null {
  const [locations, setLocations] = useState<ReadonlyMap<string, ClientLocation>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const { list } = await getClients();
      setLocations(
        new Map(
          list.flatMap(({ datasetId, location }) =>
            datasetId === null || location === null ? [] : [[datasetId, location] as const],
          ),
        ),
      );
    };
    watchClients(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, []);
  return (datasetId) => locations.get(datasetId) ?? null;
}
