import { composeBaseCode } from '../events-manager/base-code.ts';
import type { ConversionsApiAction, Funnel, NativeTracking } from '../world.ts';

/** The funnel's own tracking, set in its tab Events; undefined while it is off or has no pixel. */
export function nativeTrackingOf(funnel: Funnel): NativeTracking | undefined {
  const { events } = funnel;
  return events?.isOn && events.pixelId !== '' ? events : undefined;
}

/** What HighLevel itself puts into the head of a live page: the funnel's own pixel, or nothing. */
export function nativePixel(funnel: Funnel): string {
  const native = nativeTrackingOf(funnel);
  return native ? composeBaseCode(native.pixelId) : '';
}

/** Name of the browser event that a sent form fires with the form's event ID; null for none. */
export function ownEventName(funnel: Funnel): string | null {
  const native = nativeTrackingOf(funnel);
  if (native) return native.eventName;
  return funnel.browserEvent.by === 'own' ? funnel.browserEvent.name : null;
}

/** What HighLevel sends for a sent form without any workflow, as the action that would do it. */
export function nativeAction({ eventName, accessToken, pixelId }: NativeTracking) {
  return {
    kind: 'conversions-api',
    id: 'native',
    name: 'Events',
    connection: 'integration',
    eventType: 'funnel',
    eventName,
    stageName: '',
    accessToken,
    datasetId: pixelId,
    value: '',
    currency: '',
    customMapping: false,
    mappedId: '',
  } satisfies ConversionsApiAction;
}
