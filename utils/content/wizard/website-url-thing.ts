import type { CardResult } from '@/components/page/card-view';
import { readDomain } from '@/utils/client/website-domain';
import { offerText } from '@/utils/content/wizard/fill-text';
import type { Planned } from '@/utils/content/wizard/planned';
import { wizardThing } from '@/utils/content/wizard/wizard-thing';
import { readValue } from '@/utils/dom/locate/candidates';
import { readScreen } from '@/utils/dom/locate/screen';
import { observePage } from '@/utils/dom/observe-page';
import { ask } from '@/utils/messaging/client';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { expectsField } from '@/utils/sites/events-manager/wizard/expects-field';
import { WIZARD_FIELDS } from '@/utils/sites/events-manager/wizard/wizard-fields';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';
import { readWebsiteCheck } from '@/utils/sites/events-manager/wizard/website-check';
import { ABSENT } from '@/utils/sites/site-thing';
import { sightField } from '@/utils/sites/sight-field';

const NEXT_STEP = 'Now press Check. This card then says what came of it.';

function resultOf(field: Element, domain: string): CardResult | undefined {
  const check = readWebsiteCheck(readScreen(document), field, domain);
  if (check === 'unchecked') return undefined;
  if (readDomain(readValue(field)) !== domain)
    return {
      kind: 'not-verified',
      text: `The address that was checked is not ${domain}, the one in the plan. Look which one is right.`,
      canUndo: false,
    };
  if (check === 'passed')
    return {
      kind: 'verified',
      text: `Events Manager accepts ${domain}: the green tick is there. Press Next.`,
      canUndo: false,
    };
  return {
    kind: 'not-verified',
    text: `Events Manager does not accept ${domain}. Look for a typing mistake, and open the domain in a browser to see whether the funnel is live there. Then press Check again.`,
    canUndo: false,
  };
}

/** Says what came of Check as soon as the page shows it, until the card is closed. */
function followCheck(field: Element, domain: string, closed: AbortSignal) {
  return (show: (result: CardResult) => void) => {
    let shown = '';
    const look = () => {
      const result = field.isConnected ? resultOf(field, domain) : undefined;
      if (!result || result.kind + result.text === shown) return;
      shown = result.kind + result.text;
      show(result);
    };
    observePage(document, look, closed);
  };
}

/** Keeps the dataset that was just made with a client that has none yet; a sentence when it did. */
async function rememberDataset({ client, clientDatasetId, dialogDataset }: Planned) {
  if (!dialogDataset || client === null || clientDatasetId !== null) return '';
  const { id, name } = dialogDataset;
  const answer = await ask('capture.store', {
    kind: 'datasetId',
    value: id,
    page: { datasetId: id, datasetName: name },
  });
  return answer.ok ? `Dataset ${id} is remembered for ${answer.client.name}.` : '';
}

/** "Fill website URL", with a look at the green tick once the person has pressed Check. */
export const websiteUrlThing = wizardThing<Element>({
  id: 'events-manager.fill-website-url',
  label: 'Fill website URL',
  place: 'inside',
  sight: (screen, taught) => {
    // Test events asks for a website, too, to open it: that is another matter.
    const isTest = parseEventsManagerUrl(location.href)?.screen === 'test_events';
    if (isTest && !findModal(screen)) return ABSENT;
    return sightField(screen, WIZARD_FIELDS.websiteUrl, taught, {
      several:
        'More than one field for a website is on this screen. Type the domain by hand, or press “Show me where”.',
      none: () =>
        expectsField(screen, WIZARD_FIELDS.websiteUrl.field)
          ? 'The field for the website was not found in this dialog. Press “Show me where”, or type the domain by hand.'
          : null,
    });
  },
  offer: (field, planned, { slot: { closed } }) => {
    const typed = planned.plan.domain.trim();
    const whose = planned.client?.name ?? 'this client';
    if (typed === '')
      return {
        kind: 'refused',
        text: `The plan of ${whose} has no domain yet. Nothing was filled. Set the funnel’s domain in Pixel Courier, or type it here.`,
      };
    const domain = readDomain(typed);
    if (domain === undefined)
      return {
        kind: 'refused',
        text: `“${typed}” is no domain of a website. Nothing was filled. Correct it in Pixel Courier: it should look like www.example.com.`,
      };
    const text = {
      title: 'Website URL',
      field,
      value: `https://${domain}`,
      isSame: (now: string) => readDomain(now) === domain,
      nextStep: NEXT_STEP,
      afterwards: () => rememberDataset(planned),
      follow: followCheck(field, domain, closed),
    };
    return offerText(text, planned);
  },
});
