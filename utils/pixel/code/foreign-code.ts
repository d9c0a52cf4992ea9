import type { HtmlPiece } from '@/utils/pixel/code/html-scan';

/** Code that people keep beside a pixel, by what only it contains. */
const KNOWN: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Google Tag Manager', /googletagmanager\.com\/(?:gtm\.js|ns\.html)|gtm\.start/i],
  ['Google Analytics', /googletagmanager\.com\/gtag|google-analytics\.com|\bgtag\s*\(/i],
  ['Microsoft Clarity', /clarity\.ms/i],
  ['Microsoft Advertising', /bat\.bing\.com/i],
  ['TikTok pixel', /analytics\.tiktok\.com/i],
  ['LinkedIn Insight Tag', /snap\.licdn\.com|_linkedin_partner_id/i],
  ['Pinterest tag', /s\.pinimg\.com\/ct/i],
  ['Snap pixel', /sc-static\.net/i],
  ['X pixel', /static\.ads-twitter\.com/i],
  ['Hotjar', /hotjar\.com/i],
  ['HighLevel chat widget', /widgets\.leadconnectorhq\.com/i],
  ['Intercom chat', /widget\.intercom\.io|intercomSettings/i],
  ['Tawk.to chat', /embed\.tawk\.to/i],
  ['Crisp chat', /client\.crisp\.chat/i],
];

/** What is counted rather than named, in this order. */
const COUNTED = [
  ['1 other script', 'other scripts'],
  ['1 style', 'styles'],
  ['1 comment', 'comments'],
  ['1 text area', 'text areas'],
  ['1 part for browsers without JavaScript', 'parts for browsers without JavaScript'],
] as const;

function countedKind(piece: HtmlPiece): number {
  if (piece.kind === 'comment') return 2;
  const index = ['script', 'style', '-', 'textarea', 'noscript'].indexOf(piece.name);
  return piece.kind === 'element' ? index : -1;
}

/**
 * Names the pieces that are not the pixel's, for a line such as "Google Tag Manager, 1 other
 * script". A `link` to a style sheet is a style; other tags and text are "other HTML".
 */
export function nameForeignCode(pieces: HtmlPiece[]): string[] {
  const known = new Set<string>();
  const counts = COUNTED.map(() => 0);
  let hasOther = false;
  for (const piece of pieces) {
    const isCode = piece.kind === 'element' && piece.name !== 'style' && piece.name !== 'textarea';
    const text = `${piece.attributes} ${piece.content}`;
    const name = isCode ? KNOWN.find(([, sign]) => sign.test(text))?.[0] : undefined;
    const isStyleLink = piece.name === 'link' && /stylesheet/i.test(piece.attributes);
    const kind = isStyleLink ? 1 : countedKind(piece);
    if (name !== undefined) known.add(name);
    else if (kind >= 0) counts[kind] = (counts[kind] ?? 0) + 1;
    else if (piece.kind !== 'text' || piece.content.trim() !== '') hasOther = true;
  }
  const counted = COUNTED.flatMap(([one, many], kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  });
  // "Other" only makes sense beside something that was named.
  if (known.size === 0 && counted[0]?.includes('other script') === true)
    counted[0] = counted[0].replace('other ', '');
  return [...known, ...counted, ...(hasOther ? ['other HTML'] : [])];
}
