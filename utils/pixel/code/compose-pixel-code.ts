import {
  ADDRESS_DETAILS,
  type AddedEvent,
  type AddressDetail,
  type PixelCodeChoices,
} from '@/utils/pixel/code/pixel-code-choices';

/**
 * Pixel code for a dataset by these choices. With none of them it is Meta's base code to the letter
 * (facts, Meta, "The pixel"). `pixelId` is 14 to 18 digits.
 *
 * What waits for consent is revoked before the start, granted by HighLevel's cookie banner, and has
 * no image (facts, HighLevel, "What HighLevel itself does not carry"). The listener captures, so
 * that it hears the banner's event wherever on the page it is sent.
 */
export function composePixelCode(pixelId: string, choices: PixelCodeChoices): string {
  const { waitsForConsent, noscript, limitedDataUse, details, events } = choices;
  const lines = [
    LOADER,
    ...(waitsForConsent ? ["fbq('consent', 'revoke');"] : []),
    // 0, 0: Meta finds out itself whether the visitor is in a state that it applies to.
    ...(limitedDataUse ? ["fbq('dataProcessingOptions', ['LDU'], 0, 0);"] : []),
    startLine(pixelId, details),
    "fbq('track', 'PageView');",
    ...events.map(eventLine),
    ...(waitsForConsent ? [GRANT] : []),
  ];
  const image = noscript && !waitsForConsent ? `\n${imagePart(pixelId, limitedDataUse)}` : '';
  return `<!-- Meta Pixel Code -->
<script>
${lines.join('\n')}
</script>${image}
<!-- End Meta Pixel Code -->`;
}

const LOADER = `!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');`;

const GRANT = `window.addEventListener('LCCookieConsentDoneFB', function () { fbq('consent', 'grant'); }, true);`;

/**
 * Details come from the address and never from merge fields: what a visitor calls himself would
 * become a part of the script.
 */
function startLine(pixelId: string, details: AddressDetail[]): string {
  if (details.length === 0) return `fbq('init', '${pixelId}');`;
  const pairs = details.map((key) => `['${key}', '${ADDRESS_DETAILS[key]}']`).join(', ');
  return `fbq('init', '${pixelId}', (function (address, known) {
  [${pairs}].forEach(function (pair) {
    var value = address.get(pair[1]);
    if (value) known[pair[0]] = value;
  });
  return known;
})(new URLSearchParams(location.search), {}));`;
}

/** The page's own event ID where its address carries one, so that a server event can have it too. */
function eventLine({ name, value, currency }: AddedEvent): string {
  const data = value === '' ? '{}' : `{ value: ${value}, currency: '${currency}' }`;
  return `fbq('track', '${name}', ${data}, { eventID: new URLSearchParams(location.search).get('event_id') ||
  '${name}.' + Date.now() + '.' + Math.random().toString(36).slice(2) });`;
}

function imagePart(pixelId: string, limitedDataUse: boolean): string {
  const limits = limitedDataUse ? '&dpo=LDU&dpoco=0&dpost=0' : '';
  return `<noscript><img height="1" width="1" style="display:none"
src="https://www.facebook.com/tr?id=${pixelId}&ev=PageView&noscript=1${limits}"
/></noscript>`;
}
