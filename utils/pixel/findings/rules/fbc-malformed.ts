import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Cookies": fb.{index}.{ms}.{fbclid}. */
export const fbcMalformed: EventRule = {
  id: 'fbc-malformed',
  severity: 'error',
  scope: 'event',
  on: 'click-id',
  why: 'Meta cannot read a Click ID of another shape, so the ad gets no credit for this visitor.',
  fix: {
    highLevel:
      'Send the _fbc cookie as it stands. If you build it from the address, it is fb.1., the time in milliseconds, a point and the fbclid.',
    eventsManager: 'In Test events, open the event: Click ID must begin with “fb.”.',
  },
  link: 'highlevel.page-builder',
  find: ({ fbc, event }) =>
    fbc === null || event.fbc !== null || /^[0-9a-f]{64}$/i.test(fbc)
      ? null
      : 'The Click ID (fbc) has a wrong shape: it must begin with “fb.1.” and the time, followed by the fbclid.',
  examples: {
    triggers: [{ event: { fbc: 'IwAR0abcDEF' } }, { event: { fbc: 'fb.1.IwAR0abcDEF' } }],
    silent: [{ event: { fbc: 'fb.1.1794999990000.IwAR0abcDEF' } }, { event: {} }],
  },
};
