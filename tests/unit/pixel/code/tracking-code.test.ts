import { describe, expect, test } from 'vitest';
import { checkPixelCode, composeBaseCode, parseTrackingCode } from '@/utils/pixel/code/base-code';
import { CHAT, PIXEL_A, PIXEL_B, TAG_MANAGER, TAG_MANAGER_FRAME, variants } from './made-up-code';

const base = composeBaseCode(PIXEL_A);
const problemsOf = (text: string) => parseTrackingCode(text).problems.map(({ id }) => id);
const script = (code: string) => `<script>${code}</script>`;

/** The base code with one more call in it. */
const fire = (call: string) => base.replace("fbq('track', 'PageView');", `$&\n${call};`);
/** The base code with its event above the start. */
const moved = (code: string) => code.replace(/(fbq\('init'.*\n)(fbq\('track'.*\n)/, '$2$1');

describe('base code as people paste it', () => {
  test.each(variants(PIXEL_A))('variant %#', (code) => {
    const report = parseTrackingCode(`before\n${code}\nafter`);
    expect(report.pixelIds).toEqual([PIXEL_A]);
    expect(report.problems).toEqual([]);
    expect(report.others).toEqual(['other HTML']);
    expect(report.events[0]).toMatchObject({ name: 'PageView', pixelId: null, eventId: null });
    const [block, ...more] = report.blocks;
    expect(more).toEqual([]);
    expect(block).toMatchObject({ pixelIds: [PIXEL_A], hasLoader: true, isMixed: false });
    const inside = `before\n${code}\nafter`.slice(block?.start, block?.end);
    expect(inside).toBe(code.trim());
  });

  test('two pixels, each with its own block', () => {
    const text = `${base}\n${composeBaseCode(PIXEL_B)}`;
    const { pixelIds, blocks } = parseTrackingCode(text);
    expect(pixelIds).toEqual([PIXEL_A, PIXEL_B]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      base,
      composeBaseCode(PIXEL_B),
    ]);
  });

  test('several inits in one script are one block', () => {
    const text = base.replace(`fbq('track'`, `fbq('init', "${PIXEL_B}");\nfbq('track'`);
    const { pixelIds, blocks } = parseTrackingCode(text);
    expect(pixelIds).toEqual([PIXEL_A, PIXEL_B]);
    expect(blocks.map((block) => block.pixelIds)).toEqual([[PIXEL_A, PIXEL_B]]);
  });

  test('a loader and the script that starts the pixel belong together', () => {
    const text = `<script src="https://connect.facebook.net/de_DE/fbevents.js"></script>\n${script(`fbq('init','${PIXEL_A}');fbq('track','PageView')`)}`;
    const { blocks, problems } = parseTrackingCode(text);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ start: 0, end: text.length, hasLoader: true });
    expect(problems).toEqual([]);
  });

  test.each([
    [`fbq('track','Lead',{value:1},{eventID:'a-1'})`, 'Lead', null, 'a-1'],
    [`fbq("track","Lead",{},{"eventID":"a-1"})`, 'Lead', null, 'a-1'],
    [`fbq('track','Lead',{eventID:'a-1'})`, 'Lead', null, null],
    [`fbq('track','Lead',{},{eventID:makeId()})`, 'Lead', null, null],
    [`window.fbq('trackSingle','${PIXEL_B}','Lead',{},{eventID:'a'})`, 'Lead', PIXEL_B, 'a'],
    [`fbq('trackCustom', /* why */ 'Booked, twice', {a:[1,{b:2}]})`, 'Booked, twice', null, null],
    [`window.fbq && fbq('track', 'It\\'s')`, "It's", null, null],
  ])('%s', (code, name, pixelId, eventId) => {
    expect(parseTrackingCode(script(code)).events).toMatchObject([{ name, pixelId, eventId }]);
  });

  test.each([
    `// fbq('init','${PIXEL_A}')`,
    `/* fbq('init','${PIXEL_A}') */`,
    `var help = "fbq('init','${PIXEL_A}')";`,
    `other.fbq('init','${PIXEL_A}')`,
    `myfbq('init','${PIXEL_A}')`,
  ])('does not count: %s', (code) => {
    expect(parseTrackingCode(script(code)).pixelIds).toEqual([]);
  });
});

describe('what else stands there, in words', () => {
  test.each([
    ['', []],
    [' \n', []],
    [base, []],
    [TAG_MANAGER, ['Google Tag Manager', '2 comments']],
    [`${TAG_MANAGER_FRAME}${TAG_MANAGER}`, ['Google Tag Manager', '2 comments']],
    [`${CHAT}<script src="x.js"></script>`, ['HighLevel chat widget', '1 other script']],
    ['<script src="x.js"></script>', ['1 script']],
    ['<script>a()</script><script>b()</script>', ['2 scripts']],
    ['<style>a{}</style><link rel="stylesheet" href="b.css">', ['2 styles']],
    [`${base}${script(`fbq('track','Lead')`)}`, ['pixel event Lead']],
    ['<b>Hello</b>', ['other HTML']],
  ])('%#', (text, others) => {
    expect(parseTrackingCode(text).others).toEqual(others);
  });
});

describe('mistakes', () => {
  test.each([
    [base.slice(0, base.indexOf('</script>')), 'unclosed'],
    [base.slice(0, base.indexOf('--></') + 3) + '<!-- End', 'unclosed'],
    [base.slice(0, -3), 'unclosed'],
    [
      script(`!function(f,b,e,v,n,t,s){'https://connect.facebook.net/en_US/fbevents.js');`),
      'cut-in-half',
    ],
    [script(`fbq('init', '${PIXEL_A}`), 'cut-in-half'],
    [`fbq('init','${PIXEL_A}');`, 'no-script-tag'],
    [script(`fbq(‘init’, ‘${PIXEL_A}’);`), 'curly-quotes'],
    [`<!-- ${script(`fbq('init','${PIXEL_A}')`)} -->`, 'commented-out'],
    [base.replaceAll(PIXEL_A, '12345'), 'bad-id'],
    [base.replaceAll(PIXEL_A, 'YOUR_PIXEL_ID'), 'placeholder-id'],
    [base.replace(`'${PIXEL_A}'`, 'PIXEL'), 'unreadable-id'],
    [script(`fbq('init','${PIXEL_A}');`), 'no-loader'],
    [base.replace(/fbq\('init'.*\n/, ''), 'no-init'],
    [`${base}${base}`, 'twice'],
    [base.replace(`tr?id=${PIXEL_A}`, `tr?id=${PIXEL_B}`), 'image-of-another-pixel'],
    [base.replaceAll(PIXEL_A, '000000000000000'), 'placeholder-id'],
    [base.replaceAll(PIXEL_A, '{{custom_values.pixel}}'), 'unreadable-id'],
    [base.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), 'escaped'],
    [base.replaceAll("'", '’'), 'curly-quotes'],
    [base.replace('<script>', '<script type="text/plain" data-category="ads">'), 'held-back'],
    ['<amp-analytics type="facebookpixel" id="p"></amp-analytics>', 'amp'],
    [
      base.replace(`'${PIXEL_A}')`, `'${PIXEL_A}', {em: 'insert_email_variable'})`),
      'placeholder-customer',
    ],
    [base.replace(/fbq\('track.*\n/, ''), 'no-event'],
    [moved(base), 'before-init'],
    [fire(`fbq('trackSingle','${PIXEL_B}','Lead')`), 'event-of-another-pixel'],
    [fire(`fbq('Track','Lead')`), 'command-misspelt'],
    [fire(`fbq('track','lead')`), 'event-misspelt'],
    [fire(`fbq('track','Shedule')`), 'event-misspelt'],
    [fire(`fbq('track','FormSubmitted')`), 'event-not-standard'],
    [fire(`fbq('track','CallBooked')`), 'event-not-standard'],
    [fire(`fbq('track','Lead',{value:1,eventID:'a-1'})`), 'event-id-in-data'],
    [fire(`fbq('track','Lead',{event_id:'a-1'},{eventID:'a-1'})`), 'event-id-in-data'],
    [fire(`fbq('track','Lead',{},{eventId:'a-1'})`), 'event-id-misspelt'],
    [fire(`fbq('track','Purchase')`), 'purchase-incomplete'],
    [fire(`fbq('track','Purchase',{value:9})`), 'purchase-incomplete'],
    [fire(`fbq('track','Lead',{value:'$10'})`), 'value-not-a-number'],
    [fire(`fbq('track','Lead',{value:"12,50"})`), 'value-not-a-number'],
    [fire(`fbq('consent','revoke')`), 'consent-too-late'],
    [fire(`fbq('consent','revoke')`), 'consent-never-granted'],
    [fire(`fbq('consent','revoke')`), 'image-in-spite-of-consent'],
  ])('mistake %# is told', (text, id) => {
    expect(problemsOf(text)).toContain(id);
    for (const { sentence } of parseTrackingCode(text).problems) {
      expect(sentence).toMatch(/^[“A-Z][^!]*\.$/);
    }
  });

  test.each([
    `fbq('trackCustom','FormSubmitted')`,
    `fbq('track','Purchase',{value:total,currency:'USD'})`,
    `fbq('track','Purchase',data)`,
    `fbq('track','Lead',{value:'12.50'},{eventID:id()})`,
    `fbq('trackSingle','${PIXEL_A}','Lead',null,{eventID:'a'})`,
    `fbq('set','autoConfig',false,'${PIXEL_A}')`,
    `fbq('dataProcessingOptions',['LDU'],0,0)`,
  ])('nothing is wrong with %s', (call) => {
    expect(problemsOf(fire(call))).toEqual([]);
  });

  test('code without a mistake has none', () => {
    expect(problemsOf(`${TAG_MANAGER}\n${base}\n${CHAT}`)).toEqual([]);
  });
});

describe('checkPixelCode', () => {
  test('whole code of the right pixel passes, trimmed and otherwise unchanged', () => {
    expect(checkPixelCode(`\n ${base}\n`, PIXEL_A)).toEqual({
      ...{ ok: true, code: base, pixelId: PIXEL_A, events: ['PageView'] },
    });
    expect(checkPixelCode(base, null)).toMatchObject({ ok: true });
  });

  test.each([
    ['', 'There is no pixel code here'],
    ['Copy code', 'not the code of a Meta pixel'],
    [TAG_MANAGER, 'not the code of a Meta pixel'],
    [base.slice(0, 400), 'never closed'],
    [base.slice(40), 'outside a script tag'],
    [base.replaceAll(PIXEL_A, '123'), 'not a pixel ID'],
    [`${base}${composeBaseCode(PIXEL_B)}`, 'sets up 2 pixels'],
    [composeBaseCode(PIXEL_B), `belongs to pixel ${PIXEL_B}`],
  ])('%#: refused with a sentence', (text, part) => {
    expect(checkPixelCode(text, PIXEL_A)).toEqual({
      ...{ ok: false, problem: expect.stringContaining(part) as string },
    });
  });
});
