import type { JourneyStep } from '@/utils/guide/journey-step';

const site = 'highlevel';
const shared = { site, called: null, after: null } as const;

/** Step 2: the pixel code in the funnel, in HighLevel. */
export const FUNNEL_STEPS = [
  {
    id: '2.1',
    sentence: 'Go to the client’s sub-account in HighLevel.',
    why: 'What is filled into another client’s account reports to the wrong ads.',
    kind: 'checks',
    ...shared,
  },
  {
    id: '2.2',
    sentence: 'Open Sites, then Funnels or Websites.',
    why: 'The pixel goes where the visitors are.',
    kind: 'points',
    ...shared,
  },
  {
    id: '2.3',
    sentence: 'Open the funnel, and edit its page in a new tab.',
    why: 'The page builder has the code of one page.',
    kind: 'points',
    ...shared,
  },
  {
    id: '2.4',
    sentence: 'Insert the pixel code into the page’s header tracking code, and save.',
    why: 'Without it no browser event is sent from this page.',
    kind: 'does',
    ...shared,
  },
  {
    id: '2.5',
    sentence: 'Or insert it into the funnel’s Settings, for all its pages.',
    why: 'Once is enough: the same pixel in both places counts every visit twice.',
    kind: 'does',
    ...shared,
  },
  {
    id: '2.6',
    sentence: 'Save, then publish.',
    why: 'Visitors see only what is published.',
    kind: 'points',
    ...shared,
  },
] as const satisfies readonly JourneyStep[];
