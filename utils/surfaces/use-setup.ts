import { useEffect, useState } from 'preact/hooks';
import { watchClients } from '@/utils/storage/clients';
import { watchSeenCode } from '@/utils/storage/seen-code';
import { watchSeenSetup } from '@/utils/storage/seen-setup';
import { watchSentEvents } from '@/utils/storage/sent-events';
import { getSetup, type KnownSetup } from '@/utils/surfaces/get-setup';

/** What is remembered of the client that one of these pixels belongs to, as it changes. */
export function useSetup(pixelIds: readonly string[]): KnownSetup {
  const [setup, setSetup] = useState<KnownSetup>({});
  const ids = pixelIds.join(' ');
  useEffect(() => {
    const stop = new AbortController();
    const refresh = () =>
      void getSetup(ids.split(' ')).then((known) => {
        if (!stop.signal.aborted) setSetup(known);
      });
    for (const watch of [watchClients, watchSeenCode, watchSeenSetup, watchSentEvents])
      watch(refresh, stop.signal);
    refresh();
    return () => stop.abort();
  }, [ids]);
  return setup;
}
