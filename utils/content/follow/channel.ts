import * as z from 'zod/mini';
import { fbqCallSchema } from '@/utils/pixel/capture/sighting';

/**
 * Events on the document between the follower, which runs in the page's own world, and the relay,
 * which runs in ours. The page can see and send all of them.
 */
export const CALL_EVENT = 'pixel-courier:call';
/** The relay listens: calls that were kept until then can be sent. */
export const LISTENING_EVENT = 'pixel-courier:listening';
/** The follower has started, and asks whether the relay listens. */
export const STARTED_EVENT = 'pixel-courier:started';

/** What a call event holds, as JSON. */
export const toldCallSchema = z.object({ at: z.number(), call: fbqCallSchema });
