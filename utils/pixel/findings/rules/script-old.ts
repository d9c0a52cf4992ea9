import type { EventRule } from '@/utils/pixel/findings/rule';

/** A hundred releases behind the newest that was measured. */
const OLDEST_GOOD = placeOf(2, 9, 224);

/** Puts versions in order; no part of one has more than five digits. */
function placeOf(major: number, minor: number, patch: number): number {
  return (major * 1e5 + minor) * 1e5 + patch;
}

function isOld(version: string): boolean {
  // The usual ones are told without taking them apart.
  if (version.length === 7 && version >= '2.9.224' && version < '2.9.999') return false;
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,5})$/.exec(version);
  if (match === null) return false;
  return placeOf(Number(match[1]), Number(match[2]), Number(match[3])) < OLDEST_GOOD;
}

/** 2.9.324 is the newest that was measured; a release comes every few days. */
export const scriptOld: EventRule = {
  id: 'script-old',
  severity: 'warning',
  scope: 'event',
  once: true,
  why: 'An old copy of Meta’s script lacks features that improve matching. Meta’s own address always serves the newest one.',
  fix: {
    highLevel:
      'Look in the tracking code for the address of fbevents.js: it must be https://connect.facebook.net/…/fbevents.js and no copy on another host. Or insert the pixel code anew.',
    eventsManager: 'Copy the code anew under Install code manually.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ event }) =>
    event.scriptVersion !== null && isOld(event.scriptVersion)
      ? `The page uses an old copy of Meta’s script: version ${event.scriptVersion}.`
      : null,
  examples: {
    triggers: [{ event: { v: '2.9.94' } }, { event: { v: '2.8.400' } }],
    silent: [
      { event: {} },
      { event: { v: '2.9.252' } },
      { event: { v: '2.10.0' } },
      { event: { v: 'next' } },
    ],
  },
};
