import { hasSiteAccess } from '@/utils/background/site-access/site-access';
import type { Routes } from '@/utils/messaging/router';
import { LONGEST_CONFIG } from '@/utils/pixel/config/config-calls';
import { CONFIG_ORIGIN, composeConfigAddress } from '@/utils/pixel/config/config-request';
import { parsePixelConfig } from '@/utils/pixel/config/parse-pixel-config';

/** An answer that takes longer is not waited for, in ms. */
const PATIENCE_MS = 10_000;

/**
 * Asks Meta for what it publishes of a pixel, on a person’s click and only with permission for that
 * host. It is a script, and is read as text: nothing of it is ever run. Neither cookies nor the
 * address of any page but its host go along, no redirect is followed.
 */
export const readPixelConfig: Routes['pixel-config.read'] = async ({
  pixelId,
  hostname,
  version,
}) => {
  if (!(await hasSiteAccess([CONFIG_ORIGIN]))) return { ok: false, why: 'not allowed' };
  try {
    const response = await fetch(composeConfigAddress(pixelId, hostname, version), {
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return { ok: false, why: 'no answer' };
    return { ok: true, config: parsePixelConfig(await readStart(response), pixelId) };
  } catch {
    return { ok: false, why: 'no answer' };
  }
};

/** As much of a text as its parser looks at, and a little more, by which it knows of the rest. */
async function readStart({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.length <= LONGEST_CONFIG) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader.cancel();
  return text;
}
