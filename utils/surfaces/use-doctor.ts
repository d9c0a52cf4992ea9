import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { diagnose, type Diagnosis } from '@/utils/pixel/doctor/diagnose';
import type { PageReading } from '@/utils/pixel/doctor/page-reading';
import { collectEvidence } from '@/utils/surfaces/collect-evidence';
import { PageTraffic } from '@/utils/surfaces/page-traffic';
import type { Released } from '@/utils/pixel/capture/release';
import { readPage } from '@/utils/surfaces/read-page';
import { StartLog } from '@/utils/surfaces/start-log';

/** How often a page from which nothing has come is looked at, and a report made again, in ms. */
const LOOK_MS = 1_000;
/** A page that has loaded this long ago and sent nothing is worth a word. */
const QUIET_MS = 3_000;

export interface DoctorState {
  /** null until it was asked for, or until a page has sent nothing for a while. */
  diagnosis: Diagnosis | null;
  /** Asks now. */
  run: () => Promise<void>;
  /** Hands over what the page has sent and told; what comes again takes its own place. */
  take: (released: Released) => void;
}

/**
 * Looks for the reason why nothing arrives: on a click, and by itself once a page has loaded and
 * sent nothing. A report that stands is made again whenever the page has sent or told something
 * since: a call counts as unsent only seconds after the page has gone quiet, and a report made
 * just before would be silent about it. `onPage` gets what the page said, for the findings.
 */
export function useDoctor(onPage: (page: PageReading | null) => void): DoctorState {
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  const log = useRef<StartLog | null>(null);
  const traffic = useRef(new PageTraffic());
  const askedAt = useRef(0);
  /** Whether a report of this page stands or is being made. */
  const isTold = useRef(false);
  /** Whether something came to light since the latest report was begun. */
  const isNews = useRef(false);
  /** Counts reports and pages: what was begun before the latest of them has no more to say. */
  const turn = useRef(0);
  /** The turn whose report is being made; one that is over may never get its answer. */
  const making = useRef<number | null>(null);

  const judge = useCallback(async () => {
    const mine = ++turn.current;
    making.current = mine;
    isTold.current = true;
    isNews.current = false;
    try {
      const page = await readPage();
      if (mine !== turn.current) return;
      traffic.current.date(page?.beganAt ?? null);
      const evidence = await collectEvidence({
        ...{ view: 'devtools', settings: 'of the page', page },
        starts: log.current?.starts ?? [],
        configs: log.current?.configs ?? [],
        traffic: traffic.current,
      });
      if (mine !== turn.current) return;
      // That it has loaded is news, too.
      if (page !== null && page.loadedForMs === null) isNews.current = true;
      onPage(page);
      setDiagnosis(diagnose(evidence));
    } finally {
      if (making.current === mine) making.current = null;
    }
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    log.current = new StartLog(stop.signal, () => (isNews.current = true));
    const onNavigated = () => {
      turn.current++;
      traffic.current.clear();
      askedAt.current = 0;
      isTold.current = false;
      isNews.current = false;
      setDiagnosis(null);
      onPage(null);
    };
    const { network } = browser.devtools;
    network.onNavigated.addListener(onNavigated);
    /** The turn in which the page is being looked at: one that stands still answers late or never. */
    let lookingIn: number | null = null;
    const look = async () => {
      if (isTold.current) {
        if (isNews.current && making.current !== turn.current) await judge();
        return;
      }
      const { unsentCount, requests, isDated } = traffic.current;
      if (isDated && requests.length > 0 && unsentCount <= askedAt.current) return;
      const mine = turn.current;
      if (lookingIn === mine) return;
      lookingIn = mine;
      const page = await readPage();
      lookingIn = null;
      if (mine !== turn.current) return;
      traffic.current.date(page?.beganAt ?? null);
      // A call that was not sent: what holds Meta's script back is asked once for it.
      const unsentNow = traffic.current.unsentCount;
      if (unsentNow > askedAt.current) onPage(page);
      askedAt.current = unsentNow;
      // Events may have come while the page was asked.
      const isSilent = traffic.current.requests.length === 0;
      if (isSilent && (page?.loadedForMs ?? 0) >= QUIET_MS) await judge();
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    stop.signal.addEventListener('abort', () => {
      turn.current++;
      clearInterval(timer);
      network.onNavigated.removeListener(onNavigated);
    });
    return () => stop.abort();
  }, []);

  return {
    diagnosis,
    run: judge,
    take: (released) => {
      traffic.current.take(released);
      if (released.decoded.length > 0) isNews.current = true;
    },
  };
}
