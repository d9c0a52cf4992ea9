import type { CardRow } from '@/components/page/card-view';
import { plainCard, type PageThing } from '@/utils/content/page-thing';
import { sightGenerate, sightNoGenerate } from '@/utils/sites/events-manager/token-making';

const RIGHTS = 'an admin of the business, under Business settings, People';

/** What people miss at "Generate access token" (facts, Meta, "Token"). */
const BEFORE: CardRow[] = [
  {
    label: 'Once',
    value:
      'The token is shown once, and Meta keeps no copy. Capture it before you leave this page.',
  },
  {
    label: 'Rights',
    value: `It needs developer rights on the business. If pressing does nothing, ask ${RIGHTS}.`,
  },
  {
    label: 'Quality',
    value:
      'The Dataset Quality choice also widens tokens made earlier, and can have other datasets ticked already. Look which are ticked.',
  },
  {
    label: 'Elsewhere',
    value:
      'A token from Payload Helper (developers.facebook.com) looks the same and cannot send events.',
  },
];

const MISSING: CardRow[] = [
  {
    label: 'Why',
    value: 'Generate access token is shown only to people with developer rights on the business.',
  },
  {
    label: 'Ask',
    value: `Ask ${RIGHTS}, to give you developer rights. Then reload this page.`,
  },
  {
    label: 'Not',
    value:
      'Do not take one from Payload Helper (developers.facebook.com): it looks the same and cannot send events.',
  },
];

function hint(
  thing: Pick<PageThing, 'id' | 'label' | 'sight' | 'hint' | 'isSaid'>,
  title: string,
  rows: CardRow[],
): PageThing {
  return {
    ...thing,
    place: 'beside',
    opensCard: true,
    press: async ({ show }) => {
      show({ ...plainCard(title, null), rows }, {});
      return Promise.resolve();
    },
  };
}

/**
 * What to know before a token is made: shown when somebody comes to the button, which it never
 * presses. It does not open sooner, because it would lie over the dataset ID.
 */
export const tokenHints: PageThing[] = [
  hint(
    {
      id: 'events-manager.token-hint',
      label: 'Before you generate',
      sight: (screen) => sightGenerate(screen),
      hint: BEFORE.map(({ value }) => value).join(' '),
    },
    'Before you generate a token',
    BEFORE,
  ),
  hint(
    {
      id: 'events-manager.no-token-button',
      label: 'Why there is no Generate',
      sight: (screen) => sightNoGenerate(screen),
      isSaid: true,
    },
    'Generate access token is not here',
    MISSING,
  ),
];
