import type { DoctorCheck } from '@/utils/pixel/doctor/check-evidence';
import type { Evidence, SeenConfig } from '@/utils/pixel/doctor/evidence';
import { enumerate } from '@/utils/pixel/findings/quote';

/** What Meta says of the page’s pixels, as far as it came. Never throws. */
export function checkSettings(evidence: Evidence): DoctorCheck {
  const { configs, page, starts, settings } = evidence;
  const id = 'settings';
  const unread = configs.filter(
    ({ config: { state, complete, unread } }) =>
      state === 'unreadable' || !complete || unread.length > 0,
  );
  const unknown = configs.filter(({ config }) => config.state === 'unknown pixel');
  if (unknown.length > 0) return { id, state: 'wrong', text: 'Meta does not know the pixel’s ID.' };
  if (unread.length > 0) {
    const text =
      'The pixel’s settings came, but not all of them could be read: look at Traffic permissions in Events Manager yourself.';
    return { id, state: 'open', text };
  }
  if (settings !== 'of the page') return checkAskedSettings(evidence);
  const missing = starts.flatMap(({ kind, pixelId, status, failure }) => {
    const isRefused = failure !== null || (status ?? 0) >= 400;
    const isThere = configs.some(({ config }) => config.pixelId === pixelId);
    return kind === 'config' && pixelId !== null && isRefused && !isThere ? [pixelId] : [];
  });
  if (missing.length > 0) {
    const ids = enumerate([...new Set(missing)]);
    const text = `The settings of pixel ${ids} were asked for, and did not come.`;
    return { id, state: 'wrong', text };
  }
  if (configs.some(isBlocked)) return BLOCKED;
  if (configs.length > 0) {
    const ids = enumerate(configs.map(({ config }) => config.pixelId));
    return {
      id,
      state: 'well',
      text: `Meta knows pixel ${ids}, and lets it send from this domain.`,
    };
  }
  if (starts.some(({ kind }) => kind === 'config'))
    return { id, state: 'wrong', text: 'The pixel’s settings were asked for, and did not come.' };
  const text =
    (page?.configRequests ?? 0) > 0
      ? 'The pixel’s settings came before the panel was watching: reload the page to have them read.'
      : 'The pixel’s settings: the page has not asked for them, so they could not be read.';
  return { id, state: 'open', text };
}

const BLOCKED: DoctorCheck = {
  id: 'settings',
  state: 'wrong',
  text: 'The pixel’s settings do not let it send from here.',
};

function isBlocked({ config, blockedHost }: SeenConfig): boolean {
  return config.block !== null || blockedHost !== null;
}

/** That our own request got no answer says nothing of the page’s. */
function checkAskedSettings({ configs, page, settings }: Evidence): DoctorCheck {
  const id = 'settings';
  const wanted = page?.pixelIds ?? [];
  const came = configs.map(({ config }) => config.pixelId);
  if (configs.some(isBlocked)) return BLOCKED;
  if (wanted.length === 0) {
    const text = 'The pixel’s settings: the page names no pixel whose settings could be read.';
    return { id, state: 'open', text };
  }
  if (settings === 'not allowed') {
    const text =
      'The pixel’s settings were not read. For that, Pixel Courier needs your permission for connect.facebook.net.';
    return { id, state: 'open', text };
  }
  const missing = wanted.filter((pixelId) => !came.includes(pixelId));
  if (missing.length > 0) {
    const text = `The settings of pixel ${enumerate(missing)} were asked for, and did not come. Look again in a moment.`;
    return { id, state: 'open', text };
  }
  const text = `Meta knows pixel ${enumerate(came)}, and names nothing that keeps it from sending from this domain.`;
  return { id, state: 'well', text };
}
