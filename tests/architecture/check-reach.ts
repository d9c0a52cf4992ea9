import { findLayer } from './layers.ts';
import type { SourceFile } from './source-file.ts';

/** What the language itself gives, and what only computes: no DOM, no browser, no network. */
const PURE_NAMES = new Set(
  [
    'AbortSignal Array Boolean Date Error Generator Infinity Intl Iterable Iterator JSON Map Math NaN Number Object',
    'Promise Reflect RegExp Set String Symbol TypeError Uint8Array Int32Array ArrayBuffer DataView WeakMap',
    'BigInt URL URLSearchParams TextEncoder TextDecoder atob btoa crypto structuredClone',
    'decodeURIComponent encodeURIComponent isNaN parseFloat parseInt const',
    'ArrayLike Awaited Exclude Extract NonNullable Omit Parameters Partial Pick Readonly ReadonlyArray',
    'ReadonlyMap ReadonlySet Record Required ReturnType',
  ].flatMap((line) => line.split(' ')),
);

/** The clock and the dice, however they are reached. */
const UNSTEADY =
  /^(Date\.now|Date|Date\(.*\)|new Date\(\)|Math\.random|Math|crypto(?!\.subtle).*)$/;

const BROWSER_API = /^(browser|chrome)$/;
const BROWSER_PACKAGE = /^(webextension-polyfill|wxt\/browser|wxt\/storage|@wxt-dev\/storage)$/;
const BROWSER_FILES =
  /^(utils\/(storage|background|surfaces)\/|utils\/messaging\/(router|client)\.ts$|entrypoints\/)/;

const NETWORK = /^(fetch|XMLHttpRequest|WebSocket|EventSource|navigator\.sendBeacon)\b/;
const NETWORK_FILES = /^(utils\/background\/|entrypoints\/)/;

const WEB_STORAGE = /^(localStorage|sessionStorage|indexedDB|caches)\b/;

/** One sentence for everything that the file touches and its layer may not. */
export function checkReach(file: SourceFile): string[] {
  return [
    ...checkPure(file),
    ...checkBrowser(file),
    ...uses(file, NETWORK, NETWORK_FILES).map((use) => `${file.path} uses the network: ${use}`),
    ...uses(file, WEB_STORAGE, null).map((use) => `${file.path} uses the web’s storage: ${use}`),
  ];
}

function checkPure(file: SourceFile): string[] {
  if (findLayer(file.path) !== 'pure') return [];
  return file.globals
    .filter(({ name, use }) => !PURE_NAMES.has(name) || UNSTEADY.test(use))
    .map(({ use }) => `${file.path} is pure, and uses ${use}`);
}

function checkBrowser(file: SourceFile): string[] {
  if (BROWSER_FILES.test(file.path)) return [];
  const packages = file.imports.filter(({ from }) => BROWSER_PACKAGE.test(from));
  const globals = file.globals.filter(
    ({ name, use }) => BROWSER_API.test(name) || BROWSER_API.test(use.replace(/^\w+\./, '')),
  );
  return [...packages.map(({ from }) => from), ...globals.map(({ use }) => use)].map(
    (what) => `${file.path} touches the browser’s API: ${what}`,
  );
}

function uses(file: SourceFile, pattern: RegExp, allowed: RegExp | null): string[] {
  if (allowed?.test(file.path) === true) return [];
  return file.globals
    .map(({ use }) => use.replace(/^new /, '').replace(/^(window|self|globalThis)\./, ''))
    .filter((use) => pattern.test(use));
}
