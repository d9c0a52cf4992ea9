import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../../components/ui/tokens.css', import.meta.url), 'utf8');

function tokensAfter(marker: string): Record<string, string> {
  const start = css.indexOf(marker);
  expect(start, `block ${marker}`).toBeGreaterThan(-1);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--pc-[\w-]+):\s*([^;]+);/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => {
    const channel = parseInt(pair, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio of two colours given as #rrggbb. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensAfter(":root,\n:host,\n[data-theme='light']");
const dark = tokensAfter("[data-theme='dark'],\n:host([data-theme='dark'])");
const systemDark = tokensAfter(':root:not([data-theme])');

const GROUNDS = ['bg', 'sunken', 'hover', 'selected'];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => [
    ['text', ground],
    ['muted', ground],
    ['accent-text', ground],
    ['good', ground],
    ['warn', ground],
    ['bad', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ...['good', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ['text', `${tone}-soft`],
  ]),
] as [string, string][];

test('the system dark theme and the chosen one are the same', () => {
  expect(systemDark).toEqual(dark);
});

test('both themes set the same colours', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test.each(PAIRS)('%s on %s has a contrast of at least 4.5 in both themes', (front, ground) => {
  for (const theme of [light, dark]) {
    const colours = [theme[`--pc-${front}`], theme[`--pc-${ground}`]];
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(colours[0] ?? '', colours[1] ?? '')).toBeGreaterThanOrEqual(4.5);
  }
});

test('the focus ring stands out from every ground by at least 3', () => {
  for (const theme of [light, dark])
    for (const ground of GROUNDS)
      expect(
        contrast(theme['--pc-focus'] ?? '', theme[`--pc-${ground}`] ?? ''),
      ).toBeGreaterThanOrEqual(3);
});

test('the in-page style sheet uses px only, for rem follows the site', () => {
  for (const name of ['ui/tokens.css', 'ui/ui.css', 'page/page.css', 'page/card.css']) {
    const sheet = readFileSync(
      new URL(`../../../../components/${name}`, import.meta.url),
      'utf8',
    ).replace(/\/\*.*?\*\//gs, '');
    expect(sheet).not.toMatch(/\d(?:r?em|ex|ch)\b/);
  }
});
