import type { DriftContext } from './drift-context.ts';

const WAYS = [
  (html: string) => `<div style="display:none">${html}</div>`,
  (html: string) => `<div hidden>${html}</div>`,
  (html: string) => `<div style="visibility:hidden">${html}</div>`,
  (html: string) => `<div style="opacity:0">${html}</div>`,
  (html: string) => `<div style="width:0;height:0;overflow:hidden">${html}</div>`,
  (html: string) => `<div style="height:0;overflow:hidden"><div>${html}</div></div>`,
  (html: string) => `<div style="max-height:0;overflow:clip">${html}</div>`,
  (html: string) => `<div aria-hidden="true">${html}</div>`,
  (html: string) => `<div inert>${html}</div>`,
  (html: string) => `<div style="position:absolute;left:-9999px">${html}</div>`,
  (html: string) => `<details><summary>…</summary>${html}</details>`,
  (html: string) =>
    `<div style="width:200px;overflow:hidden"><div style="transform:translateX(-400px)">${html}</div></div>`,
];

/** Puts something where a person cannot see or use it. */
export function hideMarkup({ random }: DriftContext, html: string): string {
  return random.pick(WAYS)(html);
}
