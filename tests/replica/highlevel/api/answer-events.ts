import { json, type SiteReply } from '../../site.ts';
import type { NativeTracking, World } from '../../world.ts';
import { eventsBody } from './bodies.ts';

const OFF: NativeTracking = { isOn: false, pixelId: '', accessToken: '', eventName: 'Lead' };

/** Reads and saves a funnel's tab Events. */
export function answerEvents(
  call: string,
  id: string,
  body: unknown,
  world: World,
): SiteReply | undefined {
  const funnel = world.locations.flatMap(({ funnels }) => funnels).find((one) => one.id === id);
  if (!funnel) return undefined;
  if (call === 'GET funnels events') return json(funnel.events ?? OFF);
  if (call !== 'PUT funnels events') return undefined;
  const parsed = eventsBody.safeParse(body);
  if (!parsed.success) return json({ message: 'These events cannot be saved.' }, 400);
  funnel.events = parsed.data;
  return json(funnel.events);
}
