import type { Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { findHeadCode } from '@/utils/sites/highlevel/code-fields';
import type { HighLevelContext } from '@/utils/sites/highlevel/guide/highlevel-context';
import { findSaveButton } from '@/utils/sites/highlevel/save-signs';
import { parseShellUrl } from '@/utils/sites/highlevel/urls';
import { offerStep, pointAtStep, quoteName, sayStep, seenDone } from '@/utils/sites/point-at-step';
import type { StepTarget } from '@/utils/sites/step-target';

/**
 * The one link on screen that leads to such an address. Menus are translated and hold ids that come
 * and go; where they lead to does not change (facts, HighLevel, "Paths").
 */
function findLink(screen: Screen, path: RegExp): Element | undefined {
  const links = Array.from(screen.document.querySelectorAll('a[href]')).filter(
    (link) => path.test(link.getAttribute('href') ?? '') && isSeen(screen, link),
  );
  return links[0];
}

/** A link to press, or the way in words where there is none. */
function leadTo(step: '2.2' | '2.3' | '3.1', link: Element | undefined, say: string): StepTarget {
  return link ? offerStep(step, link, `Press ${quoteName(link)}.`) : sayStep(step, say);
}

/** A funnel's Settings: rows 2.5 and 2.6. */
function listSettings(screen: Screen, { isHelped, saved }: HighLevelContext): StepTarget[] {
  const code = findHeadCode(screen);
  if (code.state !== 'found') return [];
  const isIn = isHelped('highlevel.head-code');
  const save = findSaveButton(screen, 'save');
  return [
    // The pixel is in for all pages of the funnel: that of one page is not needed.
    ...(isIn ? (['2.3', '2.4', '2.5'] as const).map(seenDone) : []),
    ...(isIn
      ? []
      : [pointAtStep('2.5', code.anchor, 'Press our button here: it inserts the pixel code.')]),
    ...(saved === 'live' ? [seenDone('2.6')] : []),
    ...((saved === 'unsaved' || saved === 'failed') && save
      ? [pointAtStep('2.6', save, `Press ${quoteName(save)}.`)]
      : []),
  ];
}

/** What HighLevel's shell shows of the journey: rows 2.2, 2.3, 2.5, 2.6 and 3.1. */
export function listShellTargets(screen: Screen, context: HighLevelContext): StepTarget[] {
  const { location } = screen.document;
  const place = parseShellUrl(location.href, [location.host]);
  if (!place) return [];
  const funnels = leadTo(
    '2.2',
    findLink(screen, /\/funnels-websites(?:\/|$)/),
    'Open Sites, then Funnels or Websites.',
  );
  const workflows = leadTo(
    '3.1',
    findLink(screen, /\/automation(?:\/|$)/),
    'Open Automation, then Workflows.',
  );
  switch (place.screen) {
    case 'funnel-settings':
      return [seenDone('2.2'), ...listSettings(screen, context), workflows];
    case 'funnels': {
      const edit = findLink(screen, /\/page-builder\//);
      const say = 'Open the funnel, then edit its page, or open its Settings for all pages.';
      return [seenDone('2.2'), leadTo('2.3', edit, say), workflows];
    }
    // The builders' frames show the rest themselves.
    case 'page-builder':
      return [seenDone('2.2'), seenDone('2.3')];
    case 'workflow':
      return [seenDone('3.1')];
    case 'workflows':
      return [];
    default:
      return [funnels, workflows];
  }
}
