import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Client } from '@/utils/client/client';
import type { Evidence } from '@/utils/pixel/doctor/evidence';
import { diagnose, type Diagnosis } from '@/utils/pixel/doctor/diagnose';
import { findBlockedHost } from '@/utils/pixel/config/find-blocked-host';
import { failureOf } from '@/utils/pixel/findings/failure';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import type { SetupFacts } from '@/utils/pixel/findings/session';
import type { PageReading } from '@/utils/pixel/doctor/page-reading';
import type { Decoded } from '@/utils/pixel/pixel-event';
import { getClients } from '@/utils/storage/clients';
import { getCodePlaces } from '@/utils/surfaces/get-setup';
import { readPage } from '@/utils/surfaces/read-page';
import { StartLog } from '@/utils/surfaces/start-log';

/** How often a page from which nothing has come is looked at, in ms. */
const LOOK_MS = 1_000;
/** A page that has loaded this long ago and sent nothing is worth a word. */
const QUIET_MS = 3_000;
/** Of one page; what more could there be to learn from later ones. */
const MOST_KEPT = 500;

/** What is known of a client’s set-up, by the pixels of a page. */
export type KnowSetup = (pixelIds: readonly string[]) => Promise<SetupFacts | null>;

export interface DoctorState {
  /** null until it was asked for, or until a page has sent nothing for a while. */
  diagnosis: Diagnosis | null;
  /** Asks now. */
  run: () => Promise<void>;
  /** Hands over what the page has sent. */
  take: (decoded: readonly Decoded[]) => void;
}

/**
 * Looks for the reason why nothing arrives: on a click, and by itself once a page has loaded and
 * sent nothing. `onPage` gets what the page said, for the findings.
 */
export function useDoctor(
  knowSetup: KnowSetup,
  onPage: (page: PageReading | null, setup: SetupFacts | null) => void,
): DoctorState {
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  const log = useRef<StartLog | null>(null);
  const sent = useRef<Decoded[]>([]);
  const isTold = useRef(false);

  const judge = useCallback(async (page: PageReading | null) => {
    const setup = await knowSetup(page?.pixelIds ?? []);
    onPage(page, setup);
    setDiagnosis(await collect(page, setup, log.current, sent.current));
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    log.current = new StartLog(stop.signal);
    const onNavigated = () => {
      sent.current = [];
      isTold.current = false;
      setDiagnosis(null);
      onPage(null, null);
    };
    const { network } = browser.devtools;
    network.onNavigated.addListener(onNavigated);
    const isOver = () => isTold.current || sent.current.length > 0 || stop.signal.aborted;
    const look = async () => {
      if (isOver()) return;
      const page = await readPage();
      // Events may have come while the page was asked.
      if (isOver() || (page?.loadedForMs ?? 0) < QUIET_MS) return;
      isTold.current = true;
      await judge(page);
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    stop.signal.addEventListener('abort', () => {
      clearInterval(timer);
      network.onNavigated.removeListener(onNavigated);
    });
    return () => stop.abort();
  }, []);

  return {
    diagnosis,
    run: useCallback(async () => {
      isTold.current = true;
      await judge(await readPage());
    }, []),
    take: (decoded) => {
      // A diagnosis of silence is over with the first event.
      if (sent.current.length === 0 && decoded.length > 0) setDiagnosis(null);
      sent.current = [...sent.current, ...decoded].slice(-MOST_KEPT);
    },
  };
}

async function clientOf(client: Client | undefined): Promise<Evidence['client']> {
  if (!client?.datasetId) return null;
  const { name, datasetId } = client;
  return { name, datasetId, codePlaces: await getCodePlaces(client) };
}

async function collect(
  page: PageReading | null,
  setup: SetupFacts | null,
  log: StartLog | null,
  decoded: readonly Decoded[],
): Promise<Diagnosis> {
  const requests = decoded.flatMap((one) =>
    one.kind === 'undecoded' && one.unsent ? [] : [one.request],
  );
  const failed = requests.filter((request) => {
    const failure = failureOf(request);
    return (failure !== null && failure !== 'left') || (request.status ?? 0) >= 400;
  });
  const hostname = page?.hostname ?? '';
  const configs = (log?.configs ?? []).map(async (config) => {
    return { config, blockedHost: await findBlockedHost(config.blockedHosts, hostname) };
  });
  const { list, selectedId } = await getClients();
  const selected = list.find(({ id }) => id === selectedId);
  return diagnose({
    page,
    starts: log?.starts ?? [],
    configs: await Promise.all(configs),
    events: { seen: requests.length, failed: failed.length },
    findings: findFindings({
      decoded,
      pageState: { locks: page?.locks ?? [] },
      ...(setup === null ? {} : { setup }),
    }),
    client: await clientOf(selected),
    setupKnown: setup !== null,
  });
}
