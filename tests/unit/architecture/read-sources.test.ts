import { expect, it } from 'vitest';
import { readOne } from './read-one.ts';

const usesOf = (text: string) => readOne('a.tsx', text).globals.map(({ use }) => use);

it('finds imports of every kind, with the names that the other file gave them', () => {
  const text = [
    "import main, { a as b, type C } from './one';",
    "import * as all from 'two';",
    "import type { D } from '@/three';",
    "import './four.css';",
    "export { e } from './five';",
    "export * from './six';",
    "const later = import('./seven');",
    "type Far = import('./eight').Far;",
  ].join('\n');
  expect(readOne('a.ts', text).imports).toEqual([
    { from: './one', names: ['default', 'a', 'C'] },
    { from: 'two', names: ['*'] },
    { from: '@/three', names: ['D'] },
    { from: './four.css', names: [] },
    { from: './five', names: ['e'] },
    { from: './six', names: ['*'] },
    { from: './seven', names: ['*'] },
    { from: './eight', names: ['*'] },
  ]);
});

it('finds exports of every kind', () => {
  const text = [
    'export const a = 1, b = 2;',
    'export function c() {}',
    'export interface D {}',
    'export type E = string;',
    'const f = 1;',
    'export { f as g };',
    "export * from './h';",
    "export * as i from './i';",
    'export default f;',
  ].join('\n');
  expect(readOne('a.ts', text).exports).toEqual([
    'a',
    'b',
    'c',
    'D',
    'E',
    'g',
    '*',
    'i',
    'default',
  ]);
  expect(readOne('a.ts', 'export default function named() {}').exports).toEqual(['default']);
});

it.each([
  ['Date.now();', 'Date.now'],
  ['new Date();', 'new Date()'],
  ['new Date(5);', 'new Date(…)'],
  ['Date();', 'Date()'],
  ['const dice = Math.random;', 'Math.random'],
  ['const clock = Date;', 'Date'],
  ['const box = { document };', 'document'],
  ['const box = { at: document };', 'document'],
  ['const { body = document } = box; const box = {};', 'document'],
  ['globalThis.document;', 'globalThis.document'],
  ['export const Mark = () => <Unknown />;', 'Unknown'],
  ['type Box = Document | null;', 'type Document'],
  ['let tab: chrome.tabs.Tab;', 'type chrome'],
  ['typeof window;', 'window'],
])('finds a global in %s', (text, use) => {
  expect(usesOf(text)).toEqual([use]);
});

it.each([
  'function f(document) { return document.body; }',
  'const box = { document: 1 }; box.document;',
  "import { browser } from './mine'; browser.tabs;",
  'const { window: mine } = box; const box = {}; mine;',
  'interface Box { document: string } type Name = Box["document"];',
  'export const Mark = () => <document class="window" />;',
  'import.meta.url;',
  'type Pair = [window: string, chrome: number];',
  '// document.body',
  "const text = 'document'; text;",
])('finds none in %s', (text) => {
  expect(usesOf(text)).toEqual([]);
});

it('tells a parameter from the global of the same name elsewhere in the file', () => {
  const text = 'const f = (document) => document.a; document.b; f;';
  expect(usesOf(text)).toEqual(['document.b']);
});

it('counts lines, with or without a line break at the end', () => {
  expect(readOne('a.ts', 'a;\nb;\n').lines).toBe(2);
  expect(readOne('a.ts', 'a;\nb;').lines).toBe(2);
});
