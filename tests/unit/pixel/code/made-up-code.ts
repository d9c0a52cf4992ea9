import fc from 'fast-check';
import { composeBaseCode } from '@/utils/pixel/code/compose-base-code';

export const PIXEL_A = '1029384756102938';
export const PIXEL_B = '1234567890123456';
export const PIXEL_C = '22334455667788';

export const TAG_MANAGER = `<!-- Google Tag Manager -->
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;
f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-MADEUP1');</script>
<!-- End Google Tag Manager -->`;

export const TAG_MANAGER_FRAME = `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-MADEUP1"
height="0" width="0" style="display:none"></iframe></noscript>`;

export const CHAT = `<script src="https://widgets.leadconnectorhq.com/loader.js" data-widget-id="64f0c0ffee"></script>`;

/** Things that people keep in a code field beside a pixel, whole and closed. */
export const FOREIGN: readonly string[] = [
  TAG_MANAGER,
  TAG_MANAGER_FRAME,
  CHAT,
  `<script async src="https://www.googletagmanager.com/gtag/js?id=G-MADEUP"></script>`,
  `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js', new Date());</script>`,
  `<style>\n.hero > a::before { content: "</div><!-- "; }\n</style>`,
  `<!-- Anna: do not touch, asked on Monday -->`,
  `<!-- fbq('init', '${PIXEL_C}') was here -->`,
  `<!-- Meta Pixel Code -->`,
  `<!-- End Facebook Pixel Code -->`,
  `<script>fbq('track', 'Lead');</script>`,
  `<script>if (a < b && c > d) { document.write("<script src='x.js'><\\/script>"); }</script>`,
  `<script><!--\nvar legacy = "<b>";\n//--></script>`,
  `<script>var s = "it's // not a comment", r = /["'/]/g; /* </style> */</script>`,
  `<noscript><img src="https://www.facebook.com/tr?id=${PIXEL_C}&ev=PageView&noscript=1"/></noscript>`,
  `<textarea><script>alert(1)</scr</textarea>`,
  `<meta name="description" content="Zähne > schön & 無料 🦷">`,
  `<link rel="stylesheet" href="https://fonts.example/a.css">`,
  `<div data-x='a>b' onclick="go('x')">Text < mehr Text</div>`,
  `<p>Broken <b>markup</i> </div> & more`,
  `<br/><img src=x alt=">">`,
  `a < b`,
  `{{custom_values.header}}`,
  ` `,
  `\t`,
];

/** Base code as people paste it: the wording differs, the pixel is the same. */
export function variants(id: string): string[] {
  const code = composeBaseCode(id);
  return [
    code,
    code.replaceAll("'", '"').replaceAll('""', '"'),
    code.replaceAll('Meta Pixel', 'Facebook Pixel'),
    code.replace('en_US', 'pt_BR'),
    code.replace('https://connect', '//connect'),
    code.replaceAll('\n', '\r\n'),
    code.replaceAll(/\n(?=[^<])/g, ''),
    code.replaceAll('\n', ''),
    code.replaceAll(/<!--[^]*?-->\n?/g, ''),
    code.replace(/<noscript>[^]*<\/noscript>\n/, ''),
    code.replace('<noscript>', '<!-- DO NOT MODIFY -->\n<noscript>'),
    code.replace('<script>', '<script type="text/javascript">\n// pixel of the spring campaign'),
    code.replace(/(<script>[^]*<\/script>)\n(<noscript>[^]*<\/noscript>)/, '$2\n$1'),
    code.replace(
      `'${id}')`,
      `'${id}', { em: 'ada@brightsmile.example' }, { agent: 'plhighlevel' })`,
    ),
    code
      .replace("fbq('init'", "fbq('consent', 'revoke');\nfbq('init'")
      .replace(/<noscript>[^]*<\/noscript>\n/, '')
      .replace(
        "fbq('track', 'PageView');",
        "fbq('track', 'PageView');\nwindow.addEventListener('LCCookieConsentDoneFB', function () { fbq('consent', 'grant'); });",
      ),
    code.replace('</script>', ';</script>\n<script>fbq(`trackCustom`, `Extra`)</script>'),
  ];
}

const newline = fc.constantFrom('\n', '\r\n', '\n\n', '', ' ');

/** A document of foreign code, closed at the end. */
export const foreignDocument = fc
  .array(fc.tuple(fc.constantFrom(...FOREIGN), newline), { maxLength: 7 })
  .map((parts) => parts.map(([part, gap]) => part + gap).join(''));

/** Texts that may end in the middle of anything. */
export const brokenDocument = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FOREIGN),
      fc.constantFrom(
        '<!--',
        '-->',
        '--!>',
        '<!-->',
        '<script',
        '<script>',
        '</script>',
        '</script ',
      ),
      fc.constantFrom(
        '<style>',
        '</style',
        '<textarea>',
        '<noscript>',
        '<',
        '</',
        '<!',
        '<?',
        '>',
        '"',
        "'",
      ),
      fc.constantFrom(
        '<a b="',
        "<a b='>'",
        '<a b=c/>',
        '<template>',
        '</template>',
        '\r',
        '\n',
        '\u0000',
      ),
      fc.constantFrom("fbq('init','", "fbq('init', 'x')", '/*', '//', '`', '${', '\\'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
