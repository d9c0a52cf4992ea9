import type {
  CallSighting,
  OutcomeSighting,
  RequestSighting,
  WarningSighting,
} from '@/utils/pixel/capture/sighting';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

export const START = 1_795_000_000_000;
export const PIXEL = '1029384756102938';
export const PAGE = 'https://funnel.brightsmile.example/book';

const ENDPOINT = 'https://www.facebook.com/tr/';

/** Parameters of an event as Meta's script sends them. */
export function parametersOf(name: string, given: Record<string, string> = {}) {
  return new URLSearchParams({ id: PIXEL, ev: name, dl: PAGE, ts: String(START), ...given });
}

/** An event as an image. */
export function image(name: string, given: Record<string, string> = {}): Partial<CapturedRequest> {
  return { url: `${ENDPOINT}?${parametersOf(name, given).toString()}` };
}

/** An event as a posted form; the watch gets it as a form taken apart, in another order. */
export function form(name: string, given: Record<string, string> = {}): Partial<CapturedRequest> {
  return {
    method: 'POST',
    url: ENDPOINT,
    body: parametersOf(name, given).toString(),
    contentType: 'application/x-www-form-urlencoded',
  };
}

export function seen(
  source: RequestSighting['source'],
  id: string,
  request: Partial<CapturedRequest>,
  after = 0,
): RequestSighting {
  return {
    kind: 'request',
    source,
    id,
    at: START + after,
    page: null,
    request: {
      method: 'GET',
      url: ENDPOINT,
      body: null,
      contentType: null,
      startedAt: START + after,
      status: null,
      error: null,
      ...request,
    },
  };
}

export function ended(id: string, status: number | null, error: string | null): OutcomeSighting {
  return { kind: 'outcome', source: 'watch', id, at: START + 200, status, error };
}

export function called(
  id: string,
  command: string,
  args: unknown[],
  after = 0,
  page: string | null = PAGE,
): CallSighting {
  return {
    kind: 'call',
    source: 'calls',
    id,
    at: START + after,
    page,
    call: { command, args: JSON.stringify(args), queued: false },
  };
}

export function warned(id: string, type: string, after = 0): WarningSighting {
  const warning = { type, pixelId: null, text: null };
  return { kind: 'warning', source: 'calls', id, at: START + after, page: PAGE, warning };
}
