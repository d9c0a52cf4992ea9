import fc from 'fast-check';
import { composeBaseCode } from '@/utils/pixel/code/base-code';
import { FOREIGN, PIXEL_C } from './made-up-code';

/** Code that people keep beside a pixel and that is easily misread, whole and closed. */
const WHOLE: readonly string[] = [
  ...FOREIGN,
  `<script type="application/ld+json">{"@type":"Dentist","url":"https:\\/\\/x.example\\/<\\/script>"}</script>`,
  `<script>var s = "<!-- <script>"; var t = "</script>`,
  `<script><!-- <script>inner()</script> --></script>`,
  `<script>/* fbq('init', '${PIXEL_C}') */ var a = '\\'', b = \`\${x ? "}" : '\`'}\`;</script>`,
  `<script>s = s.replace(/<\\/script>|"/g, ''); i = a / b / c;</script>`,
  `<SCRIPT SRC='//cdn.example/a.js' DEFER></SCRIPT >`,
  `<script src="a.js"/>window.ignored = "by src";</script\n>`,
  `<template id="t"><script>notRun()</script><p></template>`,
  `<noscript><style>.x{}</style><iframe src="a"></iframe></noscript>`,
  `<style>/* </script> */ a[b="</styl"] { }</style>`,
  `<!--[if IE]><script src="ie.js"></script><![endif]-->`,
  `<!-- a --!><!-->`,
  `<?php echo "<script>"; ?>`,
  `<![CDATA[ x < y ]]>`,
  `</ bogus>`,
  `<title>Zähne & <script> mehr</title>`,
  `<textarea></textarea >`,
  `<xmp><script>shown()</script></xmp>`,
  `<iframe srcdoc="<script>a()</script>"></iframe>`,
  `<img alt='a>b' onload="x('</script>')">`,
  `<a href=x/><b c = 'd' e="f"g>`,
  `<p =">">text`,
  `<table><tr><script>inTable()</script>`,
  `<select><option><script>inSelect()</script></select>`,
  `<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>`,
  `<svg><style>a{b:"<c>"}</style><script>svgScript()</script></svg>`,
  `<math><mi>x</mi></math>`,
  `<script>${'var long = "' + 'x'.repeat(4000) + '";'}</script>`,
  `\ufeff`,
  `\u0000`,
  `日本語 🦷 \u2028`,
  composeBaseCode(PIXEL_C).replace('</script>', ';startChat()</script>'),
];

/** What leaves everything behind it in doubt. */
const HALF: readonly string[] = [
  '<script>',
  `<script>var half = "`,
  '<script><!-- <script>',
  '<script src="a.js"',
  '</script',
  '</script>',
  '<!--',
  '-->',
  '<style>',
  '<title>',
  '<textarea>',
  '<noscript>',
  '<template>',
  '</template>',
  '<svg>',
  '<svg><style>',
  '</svg>',
  '<math><annotation-xml>',
  '<select>',
  '<table>',
  '<frameset>',
  '<plaintext>',
  '<object><p',
  '<a b="',
  "<a b='",
  '<',
  '</',
  '<!',
  `fbq('init', '`,
];

const gap = fc.constantFrom('\n', '\r\n', '\n\n', '', ' ', '\t', '\r\n\r\n', '\r');

const joined = (part: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .array(fc.tuple(part, gap), { maxLength })
    .map((parts) => parts.map(([text, space]) => text + space).join(''));

/** What a code field of a real client may hold: mostly whole pieces, now and then a half one. */
export const hostileDocument: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: joined(fc.constantFrom(...WHOLE), 8) },
  {
    weight: 3,
    arbitrary: joined(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...WHOLE) },
        { weight: 1, arbitrary: fc.constantFrom(...HALF) },
      ),
      6,
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A megabyte of what people have, in front of and behind anything. */
export const hugeDocument: fc.Arbitrary<string> = hostileDocument.map((document) => {
  const line = `<script>track("${'a'.repeat(200)}"); // it's long\n</script>\n`;
  const filler = line.repeat(Math.ceil(500_000 / line.length));
  return `${filler}${document}${filler}`;
});
