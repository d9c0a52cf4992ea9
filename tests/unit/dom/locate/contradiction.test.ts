// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { listCandidates } from '@/utils/dom/locate/candidates';
import { findContradiction } from '@/utils/dom/locate/contradiction';
import { field } from '@/utils/dom/locate/field';
import { drawScreen, getMarked } from './draw-screen.ts';

afterEach(() => vi.restoreAllMocks());

const TOKEN = field({
  id: 'token',
  kind: 'value',
  purpose: 'capture',
  names: ['Access token', 'Zugriffsschlüssel'],
  foreign: ['page'],
  shape: /^EAA\w+$/,
  seen: 'made up',
});
const IT = '<input data-it value="EAAB1">';

test.each<[what: string, html: string, contradiction: string | undefined]>([
  ['nothing around it', IT, undefined],
  ['its own name', `<label>Access token ${IT}</label>`, undefined],
  ['its name in another language', `<label>Zugriffsschlüssel: ${IT}</label>`, undefined],
  ['a name that says less', `<label>Token ${IT}</label>`, undefined],
  ['a name that says more', `<label>Page access token ${IT}</label>`, 'Page access token'],
  ['another name', `<label>Verify code ${IT}</label>`, 'Verify code'],
  [
    'a name for the ears only',
    '<input data-it value="EAAB1" aria-label="App secret">',
    'App secret',
  ],
  ['what stands close to it', `<div><span>App secret</span>${IT}</div>`, 'App secret'],
  ['its name close to it', `<div><span>Access token</span>${IT}</div>`, undefined],
  ['an address close to it', `<div><b>northwind.example</b>${IT}</div>`, undefined],
  [
    'what stands close to it, however deep it is wrapped',
    `<div><span>App secret</span><p><i><b><u><em>${IT}</em></u></b></i></p></div>`,
    'App secret',
  ],
  ['a heading alone', `<section><h2>Webhooks</h2>${IT}</section>`, undefined],
  ['a placeholder alone', '<input data-it value="EAAB1" placeholder="App secret">', undefined],
  [
    'its own name before what stands close',
    `<div><i>App secret</i><label>Access token ${IT}</label></div>`,
    undefined,
  ],
  [
    'a label of marks only, and another name close to it',
    `<div><b>App secret</b><label>* ${IT}</label></div>`,
    'App secret',
  ],
  [
    'the name of its column',
    `<table><tr><th>Access token</th><th>x</th></tr><tr><td>${IT}</td><td>y</td></tr></table>`,
    undefined,
  ],
  [
    'a text under another name',
    '<dl><div><dt>Page access token</dt><dd data-it>EAAB1</dd></div></dl>',
    'Page access token',
  ],
])('%s', (_what, html, contradiction) => {
  const screen = drawScreen(html);
  const it = getMarked();
  const candidate = listCandidates(screen, TOKEN).find(({ element }) => element === it);
  if (!candidate) throw new Error('It is no candidate.');
  expect(findContradiction(screen, TOKEN, candidate)).toBe(contradiction);
});
