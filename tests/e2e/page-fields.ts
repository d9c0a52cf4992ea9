import type { Frame, Page } from 'puppeteer';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  NORTHSIDE,
  NORTHSIDE_TOKEN,
  type GuardStage,
} from './guard-stage.ts';

/** Everything that a fill could have written. */
const FILLED = [BRIGHT_TOKEN, NORTHSIDE_TOKEN, BRIGHT.dataset, NORTHSIDE.dataset];

const CONTENT = `Array.from(
  document.querySelectorAll('input, textarea, .CodeMirror, [contenteditable]'),
  (element) => element.CodeMirror?.getValue() ?? element.value ?? element.textContent,
)`;

/** What all fields of a frame hold, visible or not. */
export async function readFields(frame: Frame): Promise<string[]> {
  return (await frame.evaluate(CONTENT)) as string[];
}

/** What the fields of the open action hold, by their labels. */
export async function readAction(frame: Frame): Promise<Record<string, string>> {
  const pairs = await frame.$$eval('.n-drawer .n-form-item', (items) =>
    items.map((item): [string, string] => [
      item.querySelector('label, .n-form-item-label')?.textContent.replace('*', '').trim() ?? '',
      item.querySelector('input')?.value ?? '',
    ]),
  );
  return Object.fromEntries(pairs);
}

/**
 * Where anything of a fill has got to: fields of every frame of every tab, what HighLevel has
 * stored, and what was requested. Events Manager is left out: the values are its own.
 */
export async function findTraces({ replica, extension }: GuardStage): Promise<string[]> {
  const pages = await extension.browser.pages();
  const frames = pages
    .flatMap((page) => page.frames())
    .filter((frame) => /^https?:/.test(frame.url()) && !frame.url().includes('facebook.com'));
  const fields = await Promise.all(
    frames.map(async (frame): Promise<[string, string]> => [
      `a field of ${frame.url()}`,
      JSON.stringify(await readFields(frame)),
    ]),
  );
  const { locations, log } = replica.world;
  const requests = log.filter(({ host }) => !host.endsWith('facebook.com'));
  const places: [string, string][] = [
    ...fields,
    ['HighLevel’s store', JSON.stringify(locations)],
    ['a request', JSON.stringify(requests)],
  ];
  return places.flatMap(([place, text]) =>
    FILLED.filter((value) => text.includes(value)).map((value) => `${value} in ${place}`),
  );
}

/** What the head code of a funnel's Settings holds now. */
export const readHeadCode = (page: Page) =>
  page.$eval('#head-tracking-code textarea', (area) => area.value);
